package org.hashiya.bad.text;

import org.kordamp.ikonli.javafx.FontIcon;

/** A library in the wrong room. */
public record KnowsIkonli(FontIcon icon) {}
