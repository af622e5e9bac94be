package org.hashiya.bad.text;

import java.sql.Connection;

/** A library in the wrong room. */
public record KnowsDatabase(Connection connection) {}
