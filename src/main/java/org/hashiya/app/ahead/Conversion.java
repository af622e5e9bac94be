package org.hashiya.app.ahead;

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * From one type to another what lies on the stack, as lambdas convert: by cast, boxing, widening.
 */
final class Conversion {
  private Conversion() {}

  /** Says what an object is known to be. */
  static void cast(CodeBuilder code, ClassDesc is, ClassDesc known) {
    if (!known.isPrimitive() && !known.equals(is) && !known.equals(CD_Object)) {
      code.checkcast(known);
    }
  }

  /** Makes a value into what is asked for. An object is that already. */
  static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (from.isPrimitive() && to.isPrimitive()) {
      code.conversion(TypeKind.from(from), TypeKind.from(to));
    } else if (from.isPrimitive()) {
      ClassDesc box = box(from);
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
    } else if (to.isPrimitive()) {
      unbox(code, from, to);
    }
  }

  private static void unbox(CodeBuilder code, ClassDesc from, ClassDesc to) {
    ClassDesc held = to;
    for (TypeKind kind : TypeKind.values()) {
      if (isPrimitive(kind) && box(kind.upperBound()).equals(from)) {
        held = kind.upperBound();
      }
    }
    ClassDesc box = box(held);
    cast(code, from, box);
    code.invokevirtual(box, held.displayName() + "Value", MethodTypeDesc.of(held));
    code.conversion(TypeKind.from(held), TypeKind.from(to));
  }

  private static boolean isPrimitive(TypeKind kind) {
    return kind != TypeKind.REFERENCE && kind != TypeKind.VOID;
  }

  private static ClassDesc box(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> CD_Boolean;
      case BYTE -> CD_Byte;
      case CHAR -> CD_Character;
      case SHORT -> CD_Short;
      case INT -> CD_Integer;
      case LONG -> CD_Long;
      case FLOAT -> CD_Float;
      case DOUBLE -> CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.descriptorString());
    };
  }
}
