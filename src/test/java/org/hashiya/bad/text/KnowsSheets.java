package org.hashiya.bad.text;

import org.dhatim.fastexcel.Workbook;

/** A library in the wrong room. */
public record KnowsSheets(Workbook book) {}
