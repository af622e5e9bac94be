package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubtitlesTest {
  @Test
  void cuesOfOneSentenceAreJoined() {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:03,000
        <i>وصل القطار</i>

        2
        00:00:03,200 --> 00:00:05,000
        {\\an8}إلى المحطة القديمة
        قبل الفجر.

        3
        00:00:30,000 --> 00:00:32,000
        نزل المسافرون.
        """;
    assertThat(Reading.blocks(Reading.article(srt)))
        .containsExactly("P وصل القطار إلى المحطة القديمة قبل الفجر.", "P نزل المسافرون.");
  }

  @Test
  void webVttWithNotesNamesAndHours() {
    String vtt =
        """
        WEBVTT - أخبار

        NOTE هذا تعليق

        STYLE
        ::cue { color: white }

        intro
        01:00:01.000 --> 01:00:03.000 align:end
        <v مريم>كيف الحال؟

        01:00:03.500 --> 01:00:05.000
        - بخير.

        01:00:05.000 --> 01:00:06.000
        - الحمد لله.
        """;
    assertThat(Reading.blocks(Reading.article(vtt)))
        .containsExactly("P كيف الحال؟", "P - بخير.", "P - الحمد لله.");
  }

  @Test
  void linesThatRollUpAreReadOnce() {
    String vtt =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        هذا سطر أول

        00:02.000 --> 00:03.000
        هذا سطر أول
        وهذا سطر ثان.
        """;
    assertThat(Reading.blocks(Reading.article(vtt))).containsExactly("P هذا سطر أول وهذا سطر ثان.");
  }

  @Test
  void textWithNumbersIsNoSubtitles() {
    assertThat(Subtitles.isLikely("1\nوصل القطار\n2\nنزل المسافرون")).isFalse();
  }
}
