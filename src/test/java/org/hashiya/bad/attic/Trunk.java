package org.hashiya.bad.attic;

/** In a room that is in no plan, without {@code package-info}. */
public record Trunk() {}
