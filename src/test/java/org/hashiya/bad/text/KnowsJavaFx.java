package org.hashiya.bad.text;

import javafx.scene.Node;

/** A library in the wrong room. */
public record KnowsJavaFx(Node node) {}
