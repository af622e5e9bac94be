package org.hashiya.gloss.number;

import static org.hashiya.gloss.number.Printed.check;

import org.junit.jupiter.api.Test;

/** What stands in the sentence, and what an English paper would print. */
class FiguresTest {
  @Test
  void numeralsOfSeveralWordsAreOneNumber() {
    check("ثلاثة عشر ألفا", "13,000");
    check("مئتان وخمسة وثلاثون", "235");
    check("بلغ عددهم سبعة وأربعين شخصا", "47");
    check("ألف وتسعمئة وثمانية وأربعون", "1,948");
    check("اثنا عشر شخصا", "12");
    check("إحدى عشرة دولة", "11");
    check("ثلاث مئة وخمسون ألفا", "350,000");
    check("مئة ألف نازح", "100,000");
  }

  @Test
  void dualOfAScaleIsANumberByItself() {
    check("وصل ألفا جندي", "2,000");
    check("قرابة مليوني حاج", "2 million");
    check("دفع ألفا");
  }

  @Test
  void spansOfTimeGoOnBehindTheirFirstUnit() {
    check("استمرت الجلسة ساعة ونصف", "1.5 hours");
    check("لمدة ساعتين ونصف الساعة", "2.5 hours");
    check("على مدى عامين وثمانية أشهر", "2 years and 8 months");
    check("ثلاث سنوات وستة أشهر", "3 years and 6 months");
    check("من يوم إلى ثلاثة أيام", "1 to 3 days");
    check("من شهر إلى شهرين", "1 to 2 months");
    check("يوما ونصف اليوم", "1.5 days");
    check("لمدة ساعة واحدة", "one hour");
    check("عشرين عاما ونيف", "20-odd years");
    check("سافر لمدة أسبوع", "for a week");
    check("انتظروا لساعات", "for hours");
    check("لأيام العيد");
  }

  @Test
  void digitsAndWordsMix() {
    check("خمسة ملايين و300 ألف نسمة", "5.3 million");
    check("3 آلاف و200 شخص", "3,200");
    check("نحو ١٢٠ ألف شخص", "120,000");
    check("3.5 مليون ناخب", "3.5 million");
    check("5ر17 مليون دولار", "$17.5 million");
  }

  @Test
  void joinedWordsDoNotHideANumber() {
    check("وثلاثة عشر ألفا", "13,000");
    check("لثمانية وعشرين لاعبا", "28");
    check("بمليوني دولار", "$2 million");
  }

  @Test
  void whatNobodyCountedIsTensOfMillions() {
    check("شقق بعشرات الملايين", "tens of millions");
    check("خسروا مئات آلاف الدولارات", "hundreds of thousands of dollars");
    check("أنفقت عشرات الملايين من الدولارات", "tens of millions of dollars");
    check("آلاف السكان", "thousands");
    check("خرجوا بالآلاف");
    check("عدة آلاف");
    check("عشرات السكان");
  }

  @Test
  void ordinalsInDigits() {
    check("فاز باللقب للمرة 12", "for the 12th time");
    check("حل في المركز 5", "5th place");
    check("في الذكرى الخامسة والعشرين", "25th anniversary");
    check("المرة الأولى");
    check("في الذكرى الخمسين", "50th");
    check("الدورة الـ39 للمؤتمر", "39th");
    check("قمة مجموعة الـ20", "G20");
    check("مجموعة الـ12 لاعبا", "the 12");
    check("للسنة الخامسة على التوالي", "for the fifth straight year");
    check("للمرة 12 على التوالي", "for the 12th time");
  }

  @Test
  void twoDotsSeparateThousands() {
    check("1.500.000 ريال", "1.5 million riyals");
    check("14.500 ريال", "14,500 riyals");
  }

  @Test
  void fractionsOfAScale() {
    check("نصف مليون لاجئ", "500,000");
    check("مليون ونصف المليون ناخب", "1.5 million");
    check("ربع مليون", "250,000");
  }

  @Test
  void agenciesShortenGreenwichTime() {
    check("حتى الساعة 1330 تغ", "13:30 GMT");
    check("الساعة 15:00 ت غ", "15:00 GMT");
  }

  @Test
  void whatIsCountedIsNamedAgainBehindThePart() {
    check("أربعة مقاعد ونصف المقعد", "4.5");
    check("ثلاثة فصول ونصف البيت");
  }

  @Test
  void numbersThatOnlyStandSideBySideStayApart() {
    check("ثلاثة وأربعة");
    check("يوم الأحد وخمسون شخصا");
    check("عاد واحد منهم");
  }

  @Test
  void money() {
    check("3.5 مليون دولار", "$3.5 million");
    check("60 مليار دولار أمريكي", "$60 billion");
    check("2800 دولار", "$2,800");
    check("53.5 مليار يورو", "€53.5 billion");
    check("350 ألف جنيه إسترليني", "£350,000");
    check("140 مليون استرليني", "£140 million");
    check("400 مليون ريال", "400 million riyals");
    check("400 مليون ريال سعودي", "400 million Saudi riyals");
    check("خمسة آلاف ليرة سورية", "5,000 Syrian pounds");
    check("ألفا دينار كويتي", "2,000 Kuwaiti dinars");
    check("(29,176,352 ريالا)", "29,176,352 riyals");
    check("3 مليارات دولار أميركية", "$3 billion");
    check("ارتفع دولارين", "$2");
    check("سعره دولار واحد", "$1");
    check("300 ريال يمني", "300 Yemeni rials");
    check("هبط 50 سنتا", "50 cents");
    check("مليون ليرة تركية", "1 million Turkish lira");
  }

  @Test
  void percentages() {
    check("45 في المئة", "45%");
    check("12%", "12%");
    check("نسبة ٧٫٥ بالمائة", "7.5%");
    check("30 % من السكان", "30%");
    check("خمسة وعشرون في المئة", "25%");
    check("من 10% إلى 20%", "10% to 20%");
  }

  @Test
  void measures() {
    check("36 ساعة", "36 hours");
    check("طوال ثمانية وعشرين يوما", "28 days");
    check("400 كم", "400 kilometers");
    check("12 طنا", "12 metric tons");
    check("500 متر مربع", "500 square meters");
    check("120 كيلومترا في الساعة", "120 kilometers per hour");
    check("3 ملايين برميل يوميا", "3 million barrels a day");
    check("45 درجة مئوية", "45 degrees Celsius");
    check("10 درجات تحت الصفر", "10 degrees below zero");
    check("طن ونصف الطن", "1.5 metric tons");
    check("الآخر (8) سنوات", "8 years");
    check("50 نقطة أساس", "50 basis points");
    check("أربع ساعات ونصف", "4.5 hours");
  }

  @Test
  void ranges() {
    check("ما بين 4 إلى 5 ملايين مسلم", "4 to 5 million");
    check("بين 3 و5 أيام", "3 and 5 days");
    check("من عام 2010 إلى 2015", "2010 to 2015");
    check("2010-2015", "2010–2015");
    check("بين خمسة إلى ستة آلاف شخص", "5,000 to 6,000");
    check("خسارة 300 - 400 مليون دولار", "$300 million to $400 million");
    check("بيروت 15 - 7");
    check("من ثلاثة إلى خمسة أشهر", "3 to 5 months");
  }

  @Test
  void ordinals() {
    check("القرن الحادي والعشرين", "21st century");
    check("القرن الـ19", "19th century");
    check("الذكرى الثالثة والثلاثين", "33rd anniversary");
    check("الدورة السابعة عشرة", "17th");
    check("في الدقيقة 83", "83rd minute");
    check("في الدقيقتين 20 و35", "20th and 35th minutes");
    check("في الدقائق 10 و25 و60", "10th, 25th and 60th minutes");
    check("الوزير الثاني");
    check("الدول الـ45", "the 45");
    check("ابنة الـ15 عاما", "15 years");
  }

  @Test
  void times() {
    check("6:38 صباحا", "6:38 a.m.");
    check("الساعة الثالثة فجرا", "3 a.m.");
    check("عند الساعة السابعة والنصف مساء", "7:30 p.m.");
    check("الساعة الثانية عشرة ظهرا", "12 noon");
    check("الساعة العاشرة إلا ربعا من مساء أمس", "9:45 p.m.");
    check("الساعة الثانية بعد الظهر", "2 p.m.");
    check("الساعة 18:00 بتوقيت غرينتش", "18:00 GMT");
    check("الساعة الثالثة", "3 o'clock");
    check("الساعة الحادية عشرة ليلا", "11 p.m.");
    check("الساعة الثالثة والدقيقة العشرين", "3:20");
    check("في الساعات الأولى من صباح اليوم");
    check("منتصف ليل الأحد", "midnight Sunday");
    check("بين الساعة الثالثة والرابعة عصرا", "3 and 4 p.m.");
    check("الثانية بتوقيت غرينتش", "2:00 GMT");
    check("الساعة 5 مساء بالتوقيت الشرقي", "5 p.m. Eastern time");
  }

  @Test
  void datesOfTheGregorianCalendar() {
    check("8 ديسمبر", "8 December");
    check("في 26 من مارس 2011", "26 March 2011");
    check("الثامن من ديسمبر 2024", "8 December 2024");
    check("الثلاثاء 21 يوليو", "Tuesday 21 July");
    check("الحادي والثلاثين من كانون الثاني", "31 January");
    check("مايو 2005", "May 2005");
    check("15 من يوليو عام 2018", "15 July 2018");
    check("3/4/2015", "3 April 2015");
    check("في الرابع والخامس من أغسطس", "4 and 5 August");
    check("من 7 إلى 9 سبتمبر", "7 to 9 September");
    check("الأحد 8/12/2024", "Sunday 8 December 2024");
    check("يومي السبت والأحد", "Saturday and Sunday");
    check("أيام الأحد والاثنين والثلاثاء", "Sunday, Monday and Tuesday");
    check("في العشرين من الشهر الجاري", "the 20th of this month");
    check("في 15 من الشهر المقبل", "the 15th of next month");
  }

  @Test
  void monthsOfTwoTraditions() {
    check("كانون الأول/ديسمبر", "December");
    check("في 5 مايو (أيار) من العام المقبل", "5 May");
    check("14 يوليو تموز", "14 July");
    check("كانون الثاني/يناير 1991", "January 1991");
  }

  @Test
  void datesOfTheHijriCalendar() {
    check("9 شعبان 1446 هـ", "9 Shaban 1446 AH (8 February 2025)");
    check("٨/٩/١٤٣٦ه", "8 Ramadan 1436 AH (25 June 2015)");
    check("3 شوال", "3 Shawwal");
    check("1 محرم 1445", "1 Muharram 1445 AH (19 July 2023)");
    check("عام 1435 هـ", "1435 AH (2013–2014)");
    check("رمضان المبارك لعام 1436", "1436 AH (2014–2015)");
    check("شهر ذي الحجة 1440", "Dhu al-Hijja 1440 AH (August 2019)");
  }

  @Test
  void nameOfAMonthAloneIsNoDate() {
    check("قالت تيريزا مايو");
    check("مارس اللاعبون");
    check("زارها رمضان");
    check("لم يكن أب وطفل");
    check("1700 أب وطفل");
  }

  @Test
  void decades() {
    check("في التسعينيات", "the 1990s");
    check("ثمانينات القرن الماضي", "the 1980s");
    check("ستينيات القرن التاسع عشر", "the 1860s");
  }

  @Test
  void years() {
    check("عام 2011", "2011");
    check("موسم ٢٠٠٠م", "2000");
    check("عام 300 قبل الميلاد", "300 BC");
    check("القرن الثالث قبل الميلاد", "3rd century BC");
    check("القرن السادس الميلادي", "6th century AD");
    check("شارع عرض 100م", "100 meters");
  }
}
