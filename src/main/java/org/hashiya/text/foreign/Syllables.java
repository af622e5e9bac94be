package org.hashiya.text.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of Korea, China and Vietnam by their syllables, which Arabic writes as words of their
 * own: a family of one syllable, then a given name of one or two. Commoner syllables stand first.
 */
public enum Syllables {
  KOREAN(
      """
      Kim Lee Park Choi Jung Chung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Yoo Hong
      Jeon Ko Moon Yang Son Bae Baek Heo Nam Shim Noh Ha Ri Pak Choe Jong Jo Hyon Ban Suh Cha Thae
      """,
      """
      Jong Un Il Sung Yong Young Ho Jae In Geun Hye Myung Bak Ki Moon Dae Jung Moo Hyun Sook Hee Min
      Soo Seok Joon Ji Woo Yeon Eun Kyung Chul Kwang Sang Hyok Song Son Hui Ryong Hae Nam Gil Bok Sik
      Won Tae Kyu Jin Hwan Hoon Beom Heung Kang Yo Ui Chan Wook Dong Hwa Ok Mi Seung Yeol Seon Hak
      Chung Chang Sam Gyu Kyo
      """),
  CHINESE(
      """
      Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Gao Zheng Liang
      Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei
      Su Lu Ding Ren Shen Yao Zhong Cui Tan Fan Liao Jin Bai Meng Qin Mao Xi Wen Jia Xue Hou Qian Fu
      """,
      """
      Ping Jin Tao Min Wei Ming Hua Jun Jie Qiang Bo Bao Ze Dong Xiao Jian Guo Hong Hui Yi Ying Yu
      Ling Lin Li Long Mei Na Nan Ning Peng Qi Qing Rong Rui Shan Sheng Shu Tian Ting Wen Xi Xin Xing
      Xiu Yan Yang Yao Yong Yuan Yun Zhen Zheng Zhi Zhong Fang Fei Feng Fu Gang Gui Hai Han Hao He
      Hu Jia Jiang Jing Kai Ke Kang Kun Lan Lei Liang Bin Chao Chang Cheng Chun De Dan En Ai An Lai
      Bang Biao Shao Qiu Shi Tong Wu Xia Xiang Xue Zhou Zhu Zi Yue Ren Ru
      """),
  VIETNAMESE(
      """
      Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ngo Duong Truong Dinh Lam Trinh
      """,
      """
      Van Thi Phu Trong Xuan Phuc Minh Quang Tan Dung Hung Anh Duc Hoa Thanh Chinh Kim Ngan Lan Long
      Tuan Hai Cuong Khanh Mai Linh Thao Trang Hien Son Thuong Dan Hue Tam Quoc Viet Thang Binh Nam
      Bao Loan Chi Manh Nong Luong Khai To Giap Dai
      """);

  /** Families as the North spells them, where given names have no hyphen. */
  private static final Set<String> NORTH =
      Set.of("Ri", "Pak", "Choe", "Jong", "Jo", "Hyon", "Thae");

  /** One letter more or less is much in a syllable. */
  private static final int MOST_ODD = 1;

  private final Part families;
  private final Part given;

  Syllables(String families, String given) {
    this.families = new Part(families);
    this.given = new Part(given);
  }

  /** The syllables of one part of a name, ordered when they are first asked for. */
  private static final class Part {
    private final String syllables;
    private volatile @Nullable Map<Long, List<String>> bySkeleton;

    Part(String syllables) {
      this.syllables = syllables;
    }

    List<String> of(long skeleton) {
      Map<Long, List<String>> known = bySkeleton;
      if (known == null) {
        known = ordered();
        bySkeleton = known;
      }
      return known.getOrDefault(skeleton, List.of());
    }

    private Map<Long, List<String>> ordered() {
      Map<Long, List<String>> found = new HashMap<>();
      for (String syllable : syllables.strip().split("\\s+")) {
        for (long skeleton : ForeignSpelling.allSkeletons(syllable, tongue())) {
          found.computeIfAbsent(skeleton, _ -> new ArrayList<>()).add(syllable);
        }
      }
      return found;
    }
  }

  /** Agencies romanise all three so that one set of rules reads them. */
  private static Set<Tongue> tongue() {
    return Set.of(Tongue.CHINESE);
  }

  /**
   * A word as syllables are compared with it.
   *
   * @param arabic its letters as the rules know them
   */
  public record Spelt(String arabic, long skeleton) {}

  /** A word made ready to be compared. */
  public static Spelt spelt(String word) {
    String arabic = ForeignSpelling.arabic(word);
    return new Spelt(arabic, Skeleton.of(arabic));
  }

  /** The family that a word is; null where it is none. */
  public @Nullable String family(Spelt word) {
    return best(families, word);
  }

  /** The syllable of a given name that a word is; null where it is none. */
  public @Nullable String given(Spelt word) {
    return best(given, word);
  }

  private static @Nullable String best(Part syllables, Spelt word) {
    String best = null;
    int least = MOST_ODD + 1;
    for (String syllable : syllables.of(word.skeleton())) {
      int misfit = ForeignSpelling.misfit(syllable, tongue(), word.arabic());
      if (misfit < least) {
        best = syllable;
        least = misfit;
      }
    }
    return best;
  }

  /** A full name as English papers write it. */
  public String written(String family, List<String> givenNames) {
    String first = givenNames.getFirst();
    if (givenNames.size() == 1) {
      return family + " " + first;
    }
    String second = givenNames.get(1);
    String small = second.toLowerCase(Locale.ROOT);
    return family
        + " "
        + switch (this) {
          case KOREAN -> NORTH.contains(family) ? first + " " + second : first + "-" + small;
          case CHINESE -> first + ("aeo".indexOf(small.charAt(0)) >= 0 ? "'" : "") + small;
          case VIETNAMESE -> first + " " + second;
        };
  }
}
