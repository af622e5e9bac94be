package org.hashiya.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.StrictReader;

/**
 * A foreign XML file, read from front to back. A document type is passed over: nothing that it
 * names is fetched, nothing that it defines is believed. What is wrong is told with its place.
 */
public final class XmlInput implements AutoCloseable {
  /** Deeper than any file of the trade, and far from the end of the stack. */
  private static final int DEEPEST = 200;

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  /** Begins to read; the stream, which must know marks, stays the caller's. */
  public XmlInput(InputStream in) throws IOException, Refusal {
    try {
      reader = FACTORY.createXMLStreamReader(new StrictReader(in, XmlEncoding.of(in)));
    } catch (XMLStreamException e) {
      throw refusal(e, new Position(1, 1));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // The parser counts every &amp; of a long file against the growth of entities, of which none
    // is ever expanded here.
    for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
      factory.setProperty("jdk.xml." + limit, "0");
    }
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  /**
   * Goes to the next start tag, end tag, text, or the end of the file.
   *
   * @return a constant of {@link XMLStreamConstants}
   * @throws Refusal where the file is broken or asks for an entity, which no file may here, or the
   *     work is to stop
   */
  public int next() throws Refusal {
    try {
      while (true) {
        int event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            Progress.stopIfAsked();
            if (++depth > DEEPEST) {
              throw new Refusal(new Fault.Malformed(position(), "too deep"));
            }
            return event;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return event;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.SPACE,
              XMLStreamConstants.CDATA -> {
            return XMLStreamConstants.CHARACTERS;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return event;
          }
          default -> {} // comments, processing instructions, the document type
        }
      }
    } catch (XMLStreamException e) {
      throw refusal(e, position());
    }
  }

  /** Goes to the root and asks that it be one of these. */
  public void root(String... names) throws Refusal {
    next();
    for (String name : names) {
      if (name().equals(name)) {
        return;
      }
    }
    throw new Refusal(new Fault.OtherFormat(position(), name()));
  }

  /**
   * Goes to the next child of the element whose start tag was read last, or whose child was left
   * last; text between children is passed over.
   *
   * @return false at the end tag of the parent
   */
  public boolean child() throws Refusal {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.CHARACTERS -> {}
        default -> {
          return false;
        }
      }
    }
  }

  /** Leaves the element whose start tag was read last, with all that is in it. */
  public void skip() throws Refusal {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** The local name of the current element. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the current element, or empty. */
  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** Text where the last event was text. */
  public String text() {
    return reader.getText();
  }

  /** An attribute without a namespace, or empty. */
  public String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /**
   * The current element's {@code xml:lang}, or else the {@code lang} of older formats, or empty.
   */
  public String language() {
    String value = reader.getAttributeValue(XML, "lang");
    return value == null ? attribute("lang") : value;
  }

  /** All attributes of the current element, those of XML with their prefix, in their order. */
  public Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      boolean isXml = XML.equals(reader.getAttributeNamespace(i));
      all.put(isXml ? "xml:" + name : name, reader.getAttributeValue(i));
    }
    return all;
  }

  /** Where the reader stands. */
  public Position position() {
    return position(reader.getLocation());
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a reader of memory could not be closed", e);
    }
  }

  private static Position position(Location at) {
    return new Position(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }

  private static Refusal refusal(XMLStreamException e, Position last) {
    Position at = e.getLocation() == null ? last : position(e.getLocation());
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StrictReader.NotInEncoding wrong) {
        return new Refusal(new Fault.WrongEncoding(wrong.at()));
      }
    }
    return new Refusal(new Fault.Malformed(at, bare(String.valueOf(e.getMessage()))));
  }

  /** The parser puts the place, which is told apart, before its message. */
  private static String bare(String message) {
    int at = message.toLowerCase(Locale.ROOT).indexOf("\nmessage: ");
    return at < 0 ? message : message.substring(at + "\nmessage: ".length());
  }
}
