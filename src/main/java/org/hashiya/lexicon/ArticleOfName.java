package org.hashiya.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article that belongs to a name (اَلْعِرَاق) and that its lemma leaves out. */
public final class ArticleOfName {
  private static final Pattern ARTICLE = Pattern.compile("^اَ?ل(?:ْ(?=.)|(?=(.)\u0651))");

  private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";
  private static final char SHADDA = '\u0651';

  private ArticleOfName() {}

  /** Whether a vocalised name begins with the article. */
  public static boolean has(String name) {
    return ARTICLE.matcher(name).find();
  }

  /** The name without its article; the letter behind it is no longer doubled by assimilation. */
  public static String without(String name) {
    Matcher m = ARTICLE.matcher(name);
    if (!m.find()) {
      return name;
    }
    String rest = name.substring(m.end());
    return m.group(1) == null ? rest : rest.charAt(0) + rest.substring(2);
  }

  /** The name with the article, as {@link #without} takes it. */
  public static String with(String name) {
    if (SUN_LETTERS.indexOf(name.charAt(0)) < 0) {
      return "الْ" + name;
    }
    return "ال" + name.charAt(0) + SHADDA + name.substring(1);
  }
}
