package org.hashiya.bad.text;

import org.controlsfx.control.StatusBar;

/** A library in the wrong room. */
public record KnowsControlsFx(StatusBar bar) {}
