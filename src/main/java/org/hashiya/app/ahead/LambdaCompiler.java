package org.hashiya.app.ahead;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the lambdas of a source file one class, {@code Name$Lambdas}. Java would make a class for
 * each of them when it is first met, and a start meets five hundred: a tenth of its work.
 *
 * <p>Lambdas of several interfaces, and those that can be written to a stream, stay as they are.
 */
final class LambdaCompiler {
  private static final String CLASS = ".class";

  private final Path folder;

  /** With new constants, where those of the lambdas are left out. */
  private final ClassFile format = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);

  /**
   * @param folder of the classes
   */
  LambdaCompiler(Path folder) {
    this.folder = folder;
  }

  void compile() throws IOException {
    for (Map.Entry<ClassDesc, List<ClassModel>> nest : nests().entrySet()) {
      compile(nest.getKey(), nest.getValue());
    }
  }

  /** Classes by the outermost one around them: all of a nest may call each other's lambdas. */
  private Map<ClassDesc, List<ClassModel>> nests() throws IOException {
    List<ClassModel> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(CLASS)).toList()) {
        ClassModel read = format.parse(file);
        // What an older Java must understand has to stay as it is.
        if (read.majorVersion() >= ClassFile.JAVA_25_VERSION) {
          classes.add(read);
        }
      }
    }
    return classes.stream().collect(groupingBy(LambdaCompiler::host));
  }

  private static ClassDesc host(ClassModel of) {
    return of.findAttribute(Attributes.nestHost())
        .map(nest -> nest.nestHost().asSymbol())
        .orElseGet(() -> of.thisClass().asSymbol());
  }

  private void compile(ClassDesc host, List<ClassModel> nest) throws IOException {
    LambdaClass made = new LambdaClass(host);
    Map<Path, byte[]> calling = new LinkedHashMap<>();
    for (ClassModel part : nest) {
      int before = made.size();
      byte[] bytes =
          format.transformClass(part, ClassTransform.transformingMethodBodies(calling(made)));
      if (made.size() > before) {
        calling.put(file(part.thisClass().asSymbol()), bytes);
      }
    }
    if (made.size() > 0) {
      // What is called must be there before anything calls it, should the build be interrupted.
      Files.write(file(made.name()), made.bytes(format));
      for (Map.Entry<Path, byte[]> part : calling.entrySet()) {
        Files.write(part.getKey(), part.getValue());
      }
      Path outermost = file(host);
      Files.write(outermost, withMember(format.parse(outermost), made.name()));
    }
  }

  private static CodeTransform calling(LambdaClass made) {
    return (code, element) -> {
      Optional<Lambda> lambda =
          element instanceof InvokeDynamicInstruction call ? Lambda.at(call) : Optional.empty();
      if (lambda.isPresent()) {
        String maker = made.add(lambda.get());
        code.invokestatic(made.name(), maker, lambda.get().captured());
      } else {
        code.with(element);
      }
    };
  }

  private byte[] withMember(ClassModel host, ClassDesc member) {
    List<ClassDesc> members = new ArrayList<>(List.of(member));
    host.findAttribute(Attributes.nestMembers())
        .ifPresent(
            old -> old.nestMembers().stream().map(ClassEntry::asSymbol).forEach(members::add));
    return format.transformClass(
        host,
        ClassTransform.dropping(element -> element instanceof NestMembersAttribute)
            .andThen(
                ClassTransform.endHandler(
                    end -> end.with(NestMembersAttribute.ofSymbols(members)))));
  }

  private Path file(ClassDesc of) {
    String descriptor = of.descriptorString();
    return folder.resolve(descriptor.substring(1, descriptor.length() - 1) + CLASS);
  }
}
