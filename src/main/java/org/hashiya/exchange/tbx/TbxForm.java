package org.hashiya.exchange.tbx;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the same content is put. */
public enum TbxForm {
  /** ISO 30042:2019, dialect TBX-Basic, data categories as attributes. */
  V3("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** ISO 30042:2008, TBX-Basic. */
  MARTIF("martif", "martifHeader", "termEntry", "langSet", "tig");

  final String root;
  final String header;
  final String concept;
  final String language;
  final String term;

  TbxForm(String root, String header, String concept, String language, String term) {
    this.root = root;
    this.header = header;
    this.concept = concept;
    this.language = language;
    this.term = term;
  }

  String[] prologue() {
    return this == V3
        ? new String[0]
        : new String[] {"<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">"};
  }

  /** Attributes of the root. */
  Map<String, String> attributes(String language) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (this == V3) {
      attributes.put("style", "dca");
    }
    attributes.put("type", "TBX-Basic");
    attributes.put("xml:lang", language);
    if (this == V3) {
      attributes.put("xmlns", "urn:iso:std:iso:30042:ed-2");
    }
    return attributes;
  }

  /** Attributes of the paragraph that names the constraints. */
  Map<String, String> constraints() {
    return this == V3 ? Map.of() : Map.of("type", "XCSURI");
  }
}
