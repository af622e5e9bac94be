package org.hashiya.importing.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hashiya.importing.Reason;

/**
 * XML as the parts of Word and EPUB documents have it. They may not declare a document type, so one
 * that does is refused: entities would read files and fill the memory.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Told of everything in a part, in order. */
  interface Visitor {
    /**
     * @param name without its prefix
     */
    void start(String name, Attributes attributes);

    default void end(String name) {}

    default void text(String text) {}
  }

  /** The attributes of an element. */
  interface Attributes {
    /**
     * The value of an attribute, whatever its namespace; empty if it is not there.
     *
     * @param name without its prefix
     */
    String get(String name);
  }

  /**
   * Reads a part.
   *
   * @throws RefusedException if it declares a document type or is not well-formed
   */
  static void visit(byte[] part, Visitor visitor) throws IOException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new RefusedException(new Reason.EntitiesDeclared());
          case XMLStreamConstants.START_ELEMENT ->
              visitor.start(reader.getLocalName(), name -> attribute(reader, name));
          case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              visitor.text(reader.getText());
          default -> {
            // Comments and instructions are nobody's text.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new RefusedException(
          new Reason.Damaged(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
