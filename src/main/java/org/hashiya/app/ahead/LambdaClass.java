package org.hashiya.app.ahead;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The class of all lambdas of a nest. Each of its objects is one of them: it has the lambda's
 * number and what the lambda holds, and every method asks for the number.
 */
final class LambdaClass {
  private static final String NUMBER = "number";
  private static final MethodTypeDesc NUMBERED = MethodTypeDesc.of(CD_void, CD_int);

  private final ClassDesc host;
  private final ClassDesc name;
  private final List<Lambda> lambdas = new ArrayList<>();

  /** What an interface asks for; lambdas of several may ask for the same. */
  private record Method(String name, MethodTypeDesc type) {}

  LambdaClass(ClassDesc host) {
    this.host = host;
    name = ClassDesc.ofDescriptor(host.descriptorString().replace(";", "$Lambdas;"));
  }

  ClassDesc name() {
    return name;
  }

  int size() {
    return lambdas.size();
  }

  /**
   * Takes a lambda in.
   *
   * @return the static method that makes it of what it holds
   */
  String add(Lambda lambda) {
    lambdas.add(lambda);
    return maker(lambdas.size() - 1);
  }

  private static String maker(int number) {
    return "make" + number;
  }

  byte[] bytes(ClassFile format) {
    return format.build(name, this::build);
  }

  private void build(ClassBuilder made) {
    made.withVersion(ClassFile.JAVA_25_VERSION, 0)
        .withFlags(AccessFlag.FINAL, AccessFlag.SUPER, AccessFlag.SYNTHETIC)
        .withInterfaceSymbols(lambdas.stream().map(Lambda::type).distinct().toList())
        .with(NestHostAttribute.of(host))
        .withField(NUMBER, CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL)
        .withMethodBody(INIT_NAME, NUMBERED, ClassFile.ACC_PRIVATE, this::construct);
    fields().forEach((field, type) -> made.withField(field, type, ClassFile.ACC_PRIVATE));
    for (int i = 0; i < lambdas.size(); i++) {
      int number = i;
      made.withMethodBody(
          maker(i), lambdas.get(i).captured(), ClassFile.ACC_STATIC, code -> make(code, number));
    }
    Map<Method, List<Integer>> methods = new LinkedHashMap<>();
    for (int i = 0; i < lambdas.size(); i++) {
      Lambda lambda = lambdas.get(i);
      methods
          .computeIfAbsent(new Method(lambda.method(), lambda.erased()), _ -> new ArrayList<>())
          .add(i);
    }
    methods.forEach((method, numbers) ->
        made.withMethodBody(
            method.name(), method.type(), ClassFile.ACC_PUBLIC, code -> choose(code, numbers)));
  }

  /** What any lambda holds, by place and kind; one of them has its use for each. */
  private Map<String, ClassDesc> fields() {
    Map<String, ClassDesc> fields = new TreeMap<>();
    for (Lambda lambda : lambdas) {
      for (int i = 0; i < lambda.captured().parameterCount(); i++) {
        TypeKind kind = kind(lambda.captured(), i);
        fields.put(field(kind, i), held(kind));
      }
    }
    return fields;
  }

  private static TypeKind kind(MethodTypeDesc type, int parameter) {
    return TypeKind.from(type.parameterType(parameter)).asLoadable();
  }

  private static String field(TypeKind kind, int place) {
    return kind.name().toLowerCase(Locale.ROOT) + place;
  }

  private static ClassDesc held(TypeKind kind) {
    return kind == TypeKind.REFERENCE ? CD_Object : kind.upperBound();
  }

  private void construct(CodeBuilder code) {
    code.aload(0)
        .invokespecial(CD_Object, INIT_NAME, MTD_void)
        .aload(0)
        .iload(1)
        .putfield(name, NUMBER, CD_int)
        .return_();
  }

  private void make(CodeBuilder code, int number) {
    MethodTypeDesc captured = lambdas.get(number).captured();
    code.new_(name).dup().loadConstant(number).invokespecial(name, INIT_NAME, NUMBERED);
    for (int i = 0; i < captured.parameterCount(); i++) {
      TypeKind kind = kind(captured, i);
      code.dup().loadLocal(kind, code.parameterSlot(i)).putfield(name, field(kind, i), held(kind));
    }
    code.areturn();
  }

  private void choose(CodeBuilder code, List<Integer> numbers) {
    Map<Integer, Label> bodies = new LinkedHashMap<>();
    numbers.forEach(number -> bodies.put(number, code.newLabel()));
    if (numbers.size() > 1) {
      code.aload(0)
          .getfield(name, NUMBER, CD_int)
          .lookupswitch(
              bodies.get(numbers.getFirst()),
              numbers.stream().skip(1).map(n -> SwitchCase.of(n, bodies.get(n))).toList());
    }
    bodies.forEach((number, label) -> {
      code.labelBinding(label);
      run(code, lambdas.get(number));
    });
  }

  private void run(CodeBuilder code, Lambda lambda) {
    Body body = new Body(code, lambda.body());
    body.begin();
    MethodTypeDesc captured = lambda.captured();
    for (int i = 0; i < captured.parameterCount(); i++) {
      TypeKind kind = kind(captured, i);
      code.aload(0).getfield(name, field(kind, i), held(kind));
      body.pass(held(kind), captured.parameterType(i));
    }
    MethodTypeDesc erased = lambda.erased();
    for (int i = 0; i < erased.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(erased.parameterType(i)), code.parameterSlot(i));
      body.pass(erased.parameterType(i), lambda.used().parameterType(i));
    }
    body.end(lambda.used().returnType(), erased.returnType());
  }
}
