package org.hashiya.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.importing.Reason;
import org.hashiya.library.LibraryException;
import org.hashiya.library.Rescue;
import org.hashiya.library.Trouble;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.lexicon.OwnTrouble;
import org.hashiya.ui.library.ImportWords;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.terms.TermNotice;
import org.hashiya.ui.terms.TermNoticeWords;
import org.hashiya.ui.text.FaultWords;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.text.ReasonWords;
import org.hashiya.ui.text.TroubleWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in the window itself what went wrong or must be known, until one closes it. */
final class NoticeBar extends HBox {
  private final Messages messages;
  private final Prose text = new Prose("notice-text");
  private final ToggleButton details = new ToggleButton();
  private @Nullable Notice notice;

  NoticeBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("notice-bar");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    text.setId("notice");
    HBox.setHgrow(text, Priority.ALWAYS);
    Button close = Icon.on(new Button(), Feather.X, messages.of("find.close"));
    close.setId("notice-close");
    close.setOnAction(_ -> setVisible(false));
    details.setId("notice-details");
    details.getStyleClass().add("small");
    details.setMinWidth(USE_PREF_SIZE);
    details.textProperty().bind(messages.of("notice.details"));
    details.managedProperty().bind(details.visibleProperty());
    details.setOnAction(_ -> word());
    getChildren().addAll(FontIcon.of(Feather.INFO), text, details, close);
    messages.languageProperty().subscribe(this::word);
  }

  void show(Notice what) {
    notice = what;
    details.setSelected(false);
    word();
    setVisible(true);
  }

  private void word() {
    if (notice != null) {
      String detail = detail(notice);
      details.setVisible(!detail.isEmpty());
      text.begin(messages.language().orientation());
      text.add(say(notice), "prose-word");
      if (details.isSelected()) {
        text.add(detail, "prose-word", "notice-detail");
      }
      text.end();
    }
  }

  /** What a program has to say to those who mend it; empty for nothing. */
  private static String detail(Notice what) {
    return switch (what) {
      case Notice.LibraryTrouble(Trouble.Failed(String detail)) -> detail;
      case Notice.NoLexicon(Throwable cause) -> cause.toString();
      case Notice.WordsUnkept(LibraryException known)
          when known.trouble() instanceof Trouble.Failed(String detail) ->
          detail;
      case Notice.WordsUnkept(Throwable cause) when !(cause instanceof LibraryException) ->
          cause.toString();
      default -> "";
    };
  }

  private String say(Notice what) {
    return switch (what) {
      case Notice.Unopened(String name, Reason reason) ->
          failed(name) + ReasonWords.say(reason, messages);
      case Notice.OutOfMemory(String name) -> failed(name) + messages.say("opening.out-of-memory");
      case Notice.Opened(_, var findings) ->
          findings.stream()
              .sorted()
              .map(finding -> messages.name("opening.finding", finding))
              .collect(Collectors.joining(" "));
      case Notice.ClipboardEmpty() -> messages.say("opening.clipboard-empty");
      case Notice.NoLexicon _ -> messages.say("opening.glosser-failed");
      case Notice.NoPrinter() -> messages.say("notice.no-printer");
      case Notice.SettingsBroken(String file) -> messages.say("notice.settings-broken", file);
      case Notice.SettingsUnsaved(String detail) -> messages.say("notice.settings-unsaved", detail);
      case Notice.OwnEntries(OwnTrouble trouble) -> say(trouble);
      case Notice.WordsUnkept(Throwable cause) ->
          messages.say(
              "notice.words-unkept",
              cause instanceof LibraryException known
                  ? TroubleWords.say(known.trouble(), messages)
                  : TroubleWords.say(new Trouble.Failed(""), messages));
      case Notice.AlreadyKept(String title, Instant since) ->
          messages.say("notice.already-kept", title, day(since));
      case Notice.Imported(LibraryModel.News.Imported news) ->
          Stream.concat(
                  Stream.of(ImportWords.say(news, messages) + "."),
                  ImportWords.reasons(news, messages).stream())
              .collect(Collectors.joining(" "));
      case Notice.ImportStopped(LibraryModel.News.Stopped news) ->
          ImportWords.say(news, messages) + ".";
      case Notice.LibraryTrouble(Trouble trouble) -> TroubleWords.say(trouble, messages);
      case Notice.LibraryRescued(String copy, Rescue rescue) ->
          TroubleWords.say(copy, rescue, messages);
      case Notice.TextWritten(String name, List<Loss> losses) ->
          losses.isEmpty()
              ? messages.say("export.written", name)
              : messages.say("export.written.less", name, FaultWords.say(losses, messages));
      case Notice.TextUnwritten(String name, Fault fault) ->
          messages.say("terms.notice.unwritten", name) + " " + FaultWords.say(fault, messages);
      case Notice.Terms(TermNotice terms) -> TermNoticeWords.say(terms, messages);
      case Notice.NoGoodFont() -> messages.say("notice.font");
    };
  }

  private String day(Instant moment) {
    return messages.date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
  }

  private String say(OwnTrouble trouble) {
    return switch (trouble) {
      case OwnTrouble.Broken(String file, List<Integer> lines) ->
          messages.say(
              "notice.own-broken",
              file,
              lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      case OwnTrouble.Unreadable(String file, String detail) ->
          messages.say("notice.own-unreadable", file, detail);
      case OwnTrouble.Unsaved(String file, String detail) ->
          messages.say("notice.own-unsaved", file, detail);
    };
  }

  private String failed(String name) {
    String called = name.isEmpty() ? messages.say("status.clipboard") : name;
    return messages.say("opening.failed", called) + ": ";
  }
}
