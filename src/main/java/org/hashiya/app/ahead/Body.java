package org.hashiya.app.ahead;

import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;

/** The call of what a lambda does, written argument by argument. */
final class Body {
  private final CodeBuilder code;
  private final DirectMethodHandleDesc called;
  private int passed;

  Body(CodeBuilder code, DirectMethodHandleDesc called) {
    this.code = code;
    this.called = called;
  }

  void begin() {
    if (called.kind() == Kind.CONSTRUCTOR) {
      code.new_(called.owner()).dup();
    }
  }

  /**
   * Makes an argument of what lies on the stack.
   *
   * @param is what the verifier knows of it
   * @param known what it is known to be beyond that
   */
  void pass(ClassDesc is, ClassDesc known) {
    Conversion.cast(code, is, known);
    Conversion.convert(code, known, called.invocationType().parameterType(passed));
    passed++;
  }

  /**
   * Calls and returns.
   *
   * @param used what the lambda returns where it stands
   * @param erased what its method returns
   */
  void end(ClassDesc used, ClassDesc erased) {
    call();
    ClassDesc result = called.invocationType().returnType();
    if (erased.equals(CD_void)) {
      drop(TypeKind.from(result));
      code.return_();
    } else {
      Conversion.convert(code, result, used);
      Conversion.cast(code, result.isPrimitive() ? used : result, erased);
      code.return_(TypeKind.from(erased));
    }
  }

  private void call() {
    ClassDesc owner = called.owner();
    String name = called.methodName();
    MethodTypeDesc type = MethodTypeDesc.ofDescriptor(called.lookupDescriptor());
    switch (called.kind()) {
      case STATIC, INTERFACE_STATIC ->
          code.invokestatic(owner, name, type, called.isOwnerInterface());
      // Private methods of a nest are called as any others.
      case VIRTUAL, SPECIAL -> code.invokevirtual(owner, name, type);
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL -> code.invokeinterface(owner, name, type);
      case CONSTRUCTOR -> code.invokespecial(owner, INIT_NAME, type);
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
          throw new IllegalArgumentException("no method: " + called);
    }
  }

  private void drop(TypeKind result) {
    switch (result.slotSize()) {
      case 0 -> {}
      case 1 -> code.pop();
      default -> code.pop2();
    }
  }
}
