package org.hashiya.bad.text;

import org.apache.lucene.standin.StandIn;

/** A library in the wrong room. */
public record KnowsLucene(StandIn index) {}
