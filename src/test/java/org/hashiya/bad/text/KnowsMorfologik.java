package org.hashiya.bad.text;

import morfologik.fsa.FSA;

/** A library in the wrong room. */
public record KnowsMorfologik(FSA automaton) {}
