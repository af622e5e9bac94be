package org.hashiya.bad.text;

import org.apache.pdfbox.pdmodel.PDDocument;

/** A library in the wrong room. */
public record KnowsPdfBox(PDDocument document) {}
