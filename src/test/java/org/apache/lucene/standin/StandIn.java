package org.apache.lucene.standin;

/** Stands for Lucene in a fixture for as long as Lucene is no dependency. */
public record StandIn() {}
