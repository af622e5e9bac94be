package org.hashiya.bad.morph;

import org.hashiya.bad.lexicon.compile.Compiler;

/** Mixes what runs at build time with what runs at read time. */
public record KnowsCompiler(Compiler compiler) {}
