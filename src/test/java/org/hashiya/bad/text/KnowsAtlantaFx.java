package org.hashiya.bad.text;

import atlantafx.base.theme.PrimerLight;

/** A library in the wrong room. */
public record KnowsAtlantaFx(PrimerLight theme) {}
