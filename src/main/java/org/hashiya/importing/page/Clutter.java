package org.hashiya.importing.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What stands on a page and is not its text: menus, adverts, buttons, comments, lists of other
 * articles. Found by the elements that it stands in, and by the words that news sites name them
 * with.
 */
final class Clutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, button,"
          + " input, select, textarea, label, nav, aside, footer, menu, dialog, figcaption, link,"
          + " meta, amp-ad, amp-sidebar, amp-analytics, amp-social-share, amp-consent, map, math";

  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final String ROLES =
      "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search],"
          + " [role=dialog], [role=alert], [role=menu], [role=menubar], [role=toolbar],"
          + " [role=tablist], [role=button]";

  private static final Evaluator SAID_ELSEWHERE =
      Selector.evaluatorOf(
          "[itemprop=author], [itemprop=publisher], [itemprop=datePublished], [itemprop=keywords],"
              + " [rel=author], [rel=tag], sup.reference");

  /** Is never the article, however long. */
  private static final Pattern CERTAIN =
      words(
          "comments?|commentlist|disqus\\w*|fb-comments|related\\w*|recommend\\w*|sidebar|side-?bar"
              + "|taboola\\w*|outbrain\\w*|mostread|most-?(?:read|viewed|popular)|trending"
              + "|cookies?|consent|gdpr|newsletters?|breadcrumbs?|site-?footer|page-?footer"
              + "|toc|table-?of-?contents|infobox|navbox|reflist|references|(?:mw-)?editsection|catlinks|also-?read|read-?also|see-?also|more-?(?:news|stories|articles|from)|mega-?menu");

  /** Is the article only where it holds most of the page's text. */
  private static final Pattern LIKELY =
      words(
          "ads?|adv|advert\\w*|adsbygoogle|dfp|gpt|sponsor\\w*|promo\\w*|banner|share\\w*|sharing"
              + "|addthis\\w*|social\\w*|follow\\w*|read-?more|readmore|popular|subscri\\w*|signup"
              + "|sign-?up|paywall\\w*|regwall|login|tags?|tag-?list|topics?|keywords|menu|nav"
              + "|navigation|navbar|widget\\w*|footer|copyright|popup|modal|overlay|tooltip|print"
              + "|printonly|tools?|toolbar|pagination|pager|player|gallery|slideshow|slider"
              + "|carousel|captions?|credits?|byline|author|author-?(?:bio|box|card|info)|bio"
              + "|timestamp|pubdate|post-?meta|entry-?meta|article-?meta|meta|skip\\w*|sr-only"
              + "|screen-reader\\w*|visually-?hidden|teasers?|rating|font-?size|weather|ticker"
              + "|breaking|reactions?|feedback|survey|poll|app-?download|notifications?|rss|whatsapp"
              + "|telegram|correction-?box|inline-?links?|embed\\w*|live-?nav|jump\\w*");

  private static final double MOST = 0.4;

  private Clutter() {}

  /** Takes it out of a page. */
  static void remove(Element body) {
    body.select(NEVER_TEXT + ", " + HIDDEN + ", " + ROLES).remove();
    // Whole pages stand in one form where the server is of a certain make.
    body.select("form").unwrap();
    body.select("time").stream().filter(Clutter::standsAlone).toList().forEach(Element::remove);
    int whole = body.text().length();
    Set<Element> around = aroundArticle(body);
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!around.contains(element) && element.parent() != null && isClutter(element, whole)) {
        element.remove();
      }
    }
  }

  private static boolean isClutter(Element element, int whole) {
    String names = element.className() + " " + element.id();
    return CERTAIN.matcher(names).find()
        || ((LIKELY.matcher(names).find() || element.is(SAID_ELSEWHERE))
            && element.text().length() < MOST * whole);
  }

  /** What calls itself the article, or holds its title, and all that these stand in. */
  private static Set<Element> aroundArticle(Element body) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    around.add(body);
    for (Element article : body.select("article, main, [itemprop=articleBody], h1")) {
      for (Element step = article; step != null && around.add(step); step = step.parent()) {
        // Each is met once: above the first that is known, all are.
      }
    }
    return around;
  }

  /** Rather than in the midst of a sentence. */
  private static boolean standsAlone(Element time) {
    Element parent = time.parent();
    return parent == null || parent.ownText().isBlank() || !parent.nameIs("p");
  }

  /** Whole words of names that are joined by hyphens, underscores or capitals. */
  private static Pattern words(String alternatives) {
    String hump = "(?-i:(?<=[a-z])(?=[A-Z]))";
    return Pattern.compile(
        "(?:^|[\\s_-]|" + hump + ")(?:" + alternatives + ")(?:$|[\\s_-]|\\d|" + hump + ")",
        Pattern.CASE_INSENSITIVE);
  }
}
