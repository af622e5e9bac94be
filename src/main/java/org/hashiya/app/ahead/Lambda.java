package org.hashiya.app.ahead;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/**
 * A lambda, or a method named in its place, as a class file has it; see {@link
 * java.lang.invoke.LambdaMetafactory} for the terms.
 *
 * @param method the one that the interface asks for
 * @param captured from what it holds to the interface
 * @param erased the method's type as the interface has it
 * @param used the method's type where the lambda stands
 * @param body what it does; called with what it holds, then with the arguments
 */
record Lambda(
    String method,
    MethodTypeDesc captured,
    MethodTypeDesc erased,
    MethodTypeDesc used,
    DirectMethodHandleDesc body) {
  private static final DirectMethodHandleDesc FACTORY =
      ConstantDescs.ofCallsiteBootstrap(
          ClassDesc.of("java.lang.invoke.LambdaMetafactory"),
          "metafactory",
          ConstantDescs.CD_CallSite,
          ConstantDescs.CD_MethodType,
          ConstantDescs.CD_MethodHandle,
          ConstantDescs.CD_MethodType);

  /** The lambda that a call makes; empty if it makes something else. */
  static Optional<Lambda> at(InvokeDynamicInstruction call) {
    BootstrapMethodEntry maker = call.invokedynamic().bootstrap();
    if (!maker.bootstrapMethod().asSymbol().equals(FACTORY)) {
      return Optional.empty();
    }
    return Optional.of(
        new Lambda(
            call.name().stringValue(),
            call.typeSymbol(),
            ((MethodTypeEntry) maker.arguments().get(0)).asSymbol(),
            ((MethodTypeEntry) maker.arguments().get(2)).asSymbol(),
            ((MethodHandleEntry) maker.arguments().get(1)).asSymbol()));
  }

  ClassDesc type() {
    return captured.returnType();
  }
}
