package org.hashiya.bad.exchange;

import java.sql.Connection;

/** Anki's database in the room next to Anki's. */
public record AnkiTable(Connection connection) {}
