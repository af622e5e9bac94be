package org.hashiya.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * A test that runs once under each default locale that has broken text code before: English,
 * Turkish (whose I is not the i of English), Arabic of Egypt (whose digits are not 0 to 9).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ResourceLock(Resources.LOCALE)
@ExtendWith(AnyLocaleTest.Locales.class)
public @interface AnyLocaleTest {

  /** Invokes the test under each locale and puts the old one back. */
  final class Locales implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
      return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
        ExtensionContext context) {
      return Stream.of("en-US", "tr-TR", "ar-EG").map(Locale::forLanguageTag).map(UnderLocale::new);
    }
  }

  /** One invocation. */
  record UnderLocale(Locale locale) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int invocation) {
      return locale.toLanguageTag();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      Locale before = Locale.getDefault();
      return List.of(
          (BeforeEachCallback) context -> Locale.setDefault(locale),
          (AfterEachCallback) context -> Locale.setDefault(before));
    }
  }
}
