package org.hashiya.bad.text;

import tools.jackson.core.JsonGenerator;

/** A library in the wrong room. */
public record KnowsJackson(JsonGenerator out) {}
