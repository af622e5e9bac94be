package org.hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.hashiya.article.Place;

/**
 * A sentence as the index keeps it for display.
 *
 * @param arabic or else English
 * @param number of the sentence in its article, from 0
 * @param block the block it stands in
 * @param words by position
 */
record StoredSentence(
    String text, boolean arabic, int number, int block, List<Word> words, List<Beside> beside) {
  /**
   * A word of it.
   *
   * @param token number of the token in the block
   * @param start UTF-16 offset of the word in the sentence's text
   */
  record Word(int token, int start, int end) {}

  Line line(ArticleCard article, int first, int last) {
    int start = words.get(first).start();
    int end = words.get(last).end();
    return new Line(
        article,
        new Place(block, words.get(first).token()),
        number,
        arabic,
        text.substring(0, start).strip(),
        text.substring(start, end),
        text.substring(end).strip(),
        beside);
  }

  byte[] toBytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeString(text);
      out.writeByte((byte) (arabic ? 1 : 0));
      out.writeVInt(number);
      out.writeVInt(block);
      out.writeVInt(words.size());
      for (Word word : words) {
        out.writeVInt(word.token);
        out.writeVInt(word.start);
        out.writeVInt(word.end);
      }
      out.writeVInt(beside.size());
      for (Beside b : beside) {
        out.writeString(b.version());
        out.writeString(b.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  static StoredSentence of(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String text = in.readString();
      boolean arabic = in.readByte() == 1;
      int number = in.readVInt();
      int block = in.readVInt();
      int size = in.readVInt();
      List<Word> words = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        words.add(new Word(in.readVInt(), in.readVInt(), in.readVInt()));
      }
      List<Beside> beside = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        beside.add(new Beside(in.readString(), in.readString()));
      }
      return new StoredSentence(text, arabic, number, block, words, beside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
