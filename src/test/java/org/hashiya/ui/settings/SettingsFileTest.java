package org.hashiya.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.ui.reader.VowelMode;
import org.hashiya.ui.settings.SettingsFile.Loaded;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path folder;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("deep/settings.properties");
    file = new SettingsFile(path);
  }

  @Test
  void withoutAFileDefaultsHold() {
    assertThat(file.load()).isInstanceOf(Loaded.Whole.class);
    assertThat(file.load().settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    Settings settings = new Settings();
    settings.themeProperty().set(Theme.SEPIA);
    settings.languageProperty().set(Language.ARABIC);
    settings.vowelsProperty().set(VowelMode.ALL_BUT_ENDINGS);
    settings.fontFamilyProperty().set("Noto Naskh Arabic");
    settings.setFontSize(31);
    settings.setMarginWidth(412);
    settings.marginShownProperty().set(false);
    settings.boundsProperty().set(new WindowBounds(10, 20, 900, 700));
    settings.remember(Path.of("/news/خبر.txt"));
    settings.remember(Path.of("/news/b.txt"));
    file.save(settings);
    Loaded loaded = file.load();
    assertThat(loaded).isInstanceOf(Loaded.Whole.class);
    assertThat(SettingsText.write(loaded.settings())).isEqualTo(SettingsText.write(settings));
    assertThat(loaded.settings().recentProperty().get())
        .containsExactly(Path.of("/news/b.txt"), Path.of("/news/خبر.txt"));
  }

  @Test
  void savingLeavesNoDraftBehind() throws IOException {
    file.save(new Settings());
    file.save(new Settings());
    try (var files = Files.list(path.getParent())) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void whatCannotBeUnderstoodIsNamedAndTheRestKept() throws IOException {
    write("theme=purple\nlanguage=arabic\nfont.size=NaN\nwindow=1 2 3\n");
    Loaded loaded = file.load();
    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Broken.class,
            broken -> assertThat(broken.keys()).containsExactly("theme", "font.size", "window"));
    assertThat(loaded.settings().languageProperty().get()).isEqualTo(Language.ARABIC);
    assertThat(loaded.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void aFileThatIsNoPropertiesFileGivesDefaults() throws IOException {
    write("theme=\\u12\n");
    assertThat(file.load()).isInstanceOf(Loaded.Broken.class);
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
    assertThat(file.load()).isInstanceOf(Loaded.Broken.class);
  }

  @Test
  void aFolderInItsPlaceGivesDefaults() throws IOException {
    Files.createDirectories(path);
    assertThat(file.load()).isInstanceOf(Loaded.Broken.class);
  }

  @Test
  void sizesStayWithinReason() {
    Settings settings = new Settings();
    settings.setFontSize(1000);
    settings.setMarginWidth(-5);
    assertThat(settings.fontSizeProperty().get()).isEqualTo(Settings.GREATEST_FONT_SIZE);
    assertThat(settings.marginWidthProperty().get()).isPositive();
  }

  @Test
  void recentFilesAreFewAndEachIsNamedOnce() {
    Settings settings = new Settings();
    for (int i = 0; i < 20; i++) {
      settings.remember(Path.of("file" + i % 9));
    }
    List<Path> recent = settings.recentProperty().get();
    assertThat(recent).hasSize(8).doesNotHaveDuplicates();
    assertThat(recent.getFirst()).isEqualTo(Path.of("file1"));
  }

  private void write(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
