package org.hashiya.exchange.term;

import java.util.List;

/** The formats in which term bases travel. */
public enum TermFormat {
  TBX("tbx", "xml"),
  /** The older form of TBX. */
  MARTIF("tbx", "xml"),
  TMX("tmx"),
  CSV("csv", "tsv"),
  XLSX("xlsx"),
  OMEGAT("utf8", "txt", "tab"),
  UTX("utx");

  private final List<String> endings;

  TermFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** How the names of such files end, without the dot; the usual ending first. */
  public List<String> endings() {
    return endings;
  }
}
