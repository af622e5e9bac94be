package org.hashiya.bench;

import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a JavaFX program can show: what the start of the program is compared with. */
public final class EmptyWindow extends Application {
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 860;

  /** Starts it from the class path, where JavaFX would otherwise warn. */
  public static final class Main {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
      TOOLKIT.setFilter(_ -> false);
      launch(EmptyWindow.class);
    }
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.show();
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == 2) {
          System.out.println(Child.PAINTED);
        }
      }
    }.start();
  }
}
