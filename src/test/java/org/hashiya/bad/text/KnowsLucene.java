package org.hashiya.bad.text;

import org.apache.lucene.util.BytesRef;

/** A library in the wrong room. */
public record KnowsLucene(BytesRef term) {}
