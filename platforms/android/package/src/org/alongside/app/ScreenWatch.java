package org.alongside.app;

import android.app.Activity;
import android.content.ComponentCallbacks;
import android.content.ContentResolver;
import android.content.res.Configuration;
import android.graphics.Rect;
import android.os.Build;
import android.provider.Settings;
import android.view.DisplayCutout;
import android.view.View;
import android.view.ViewTreeObserver;
import android.view.WindowInsets;

/**
 * What Android says about the screen and Qt does not pass on: what covers the app's view, how large
 * text is to be, whether things may move. Tells the app at once and after every change.
 */
public final class ScreenWatch implements ComponentCallbacks, ViewTreeObserver.OnGlobalLayoutListener {
    private static final String HIGH_TEXT_CONTRAST = "high_text_contrast_enabled"; // hidden, but readable

    private final Activity activity;

    private ScreenWatch(Activity activity) {
        this.activity = activity;
    }

    /** On the thread of the user interface. */
    public static ScreenWatch start(Activity activity) {
        ScreenWatch watch = new ScreenWatch(activity);
        activity.registerComponentCallbacks(watch);
        activity.getWindow().getDecorView().getViewTreeObserver().addOnGlobalLayoutListener(watch);
        watch.look();
        return watch;
    }

    /** On the thread of the user interface. */
    public void look() {
        View decor = activity.getWindow().getDecorView();
        View content = activity.findViewById(android.R.id.content);
        WindowInsets insets = decor.getRootWindowInsets();
        if (content == null || insets == null) {
            return; // not on the screen yet
        }
        // In pixels of the window. What is outside of the view already does not cover it.
        int[] corner = new int[2];
        content.getLocationInWindow(corner);
        Rect bars = bars(insets);
        int below = decor.getHeight() - corner[1] - content.getHeight();
        int beside = decor.getWidth() - corner[0] - content.getWidth();
        ContentResolver settings = activity.getContentResolver();
        told(Math.max(0, bars.left - corner[0]), Math.max(0, bars.top - corner[1]),
                Math.max(0, bars.right - beside), Math.max(0, bars.bottom - below),
                Math.max(0, keyboard(insets) - below),
                activity.getResources().getConfiguration().fontScale,
                Settings.Global.getFloat(settings, Settings.Global.ANIMATOR_DURATION_SCALE, 1) == 0,
                Settings.Secure.getInt(settings, HIGH_TEXT_CONTRAST, 0) == 1);
    }

    @Override
    public void onGlobalLayout() {
        look();
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
        look();
    }

    @Override
    public void onLowMemory() {
    }

    @SuppressWarnings("deprecation") // the only ones before Android 11
    private static Rect bars(WindowInsets insets) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            android.graphics.Insets all =
                    insets.getInsets(WindowInsets.Type.systemBars() | WindowInsets.Type.displayCutout());
            return new Rect(all.left, all.top, all.right, all.bottom);
        }
        Rect bars = new Rect(insets.getStableInsetLeft(), insets.getStableInsetTop(),
                insets.getStableInsetRight(), insets.getStableInsetBottom());
        DisplayCutout cutout = insets.getDisplayCutout();
        if (cutout != null) {
            bars.set(Math.max(bars.left, cutout.getSafeInsetLeft()), Math.max(bars.top, cutout.getSafeInsetTop()),
                    Math.max(bars.right, cutout.getSafeInsetRight()),
                    Math.max(bars.bottom, cutout.getSafeInsetBottom()));
        }
        return bars;
    }

    @SuppressWarnings("deprecation")
    private static int keyboard(WindowInsets insets) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            return insets.getInsets(WindowInsets.Type.ime()).bottom;
        }
        int covered = insets.getSystemWindowInsetBottom();
        return covered > insets.getStableInsetBottom() ? covered : 0;
    }

    /** Lengths in pixels. Any thread. */
    private static native void told(int left, int top, int right, int bottom, int keyboard, float textScale,
            boolean lessMovement, boolean strongContrast);
}
