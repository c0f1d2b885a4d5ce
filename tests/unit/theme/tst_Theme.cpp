#include "theme/Theme.h"

#include "support/FixedDisplaySettings.h"
#include "theme/Fonts.h"

#include <QSignalSpy>
#include <QTest>

using namespace alongside;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_the_device();
    void says_what_changed_and_nothing_else();
    void what_the_person_chose_wins_over_the_device();
    void going_back_to_the_device_shows_the_device_again();
    void keeps_text_inside_what_screens_can_carry_data();
    void keeps_text_inside_what_screens_can_carry();
    void lines_stand_apart_as_the_person_wants();
    void switches_to_columns_for_large_text();
    void nothing_moves_when_the_person_wants_less_movement();
    void plain_letters_replace_the_serif_ones();
    void tall_scripts_get_more_room_between_lines();
    void easy_mode_makes_targets_larger();
    void repeated_taps_are_ignored_unless_switched_off();
    void undo_stays_longer_for_a_screen_reader();
    void no_text_role_is_smaller_than_15_but_the_bar();
    void gutters_grow_with_the_page();

private:
    FixedDisplaySettings m_device;
};

void TestTheme::follows_the_device()
{
    FixedDisplaySettings device;
    Theme theme(device);
    QVERIFY(!theme.dark());
    QCOMPARE(theme.color(), ColorSet::of(false, false));

    device.isDark = true;
    device.hasHighContrast = true;
    device.announce();

    QVERIFY(theme.dark());
    QCOMPARE(theme.color(), ColorSet::of(true, true));
    QCOMPARE(theme.cardStroke(), 2);
}

void TestTheme::says_what_changed_and_nothing_else()
{
    FixedDisplaySettings device;
    Theme theme(device);
    QSignalSpy colors(&theme, &Theme::colorChanged);
    QSignalSpy text(&theme, &Theme::textChanged);
    QSignalSpy insets(&theme, &Theme::insetsChanged);

    device.scale = 1.5;
    device.announce();
    device.announce();

    QCOMPARE(text.count(), 1);
    QCOMPARE(colors.count(), 0);
    QCOMPARE(insets.count(), 0);

    device.keyboard = 300;
    device.announce();
    QCOMPARE(insets.count(), 1);
    QCOMPARE(theme.keyboardHeight(), 300.0);
}

void TestTheme::what_the_person_chose_wins_over_the_device()
{
    FixedDisplaySettings device;
    device.isDark = true;
    device.hasReducedMotion = true;
    device.scale = 1.3;
    Theme theme(device);

    theme.setAppearance(Theme::Appearance::Light);
    theme.setStrongContrast(Theme::Choice::Always);
    theme.setLessMovement(Theme::Choice::Never);
    theme.setTextPercent(150);

    QCOMPARE(theme.color(), ColorSet::of(false, true));
    QVERIFY(theme.quick() > 0);
    QCOMPARE(theme.textScale(), 1.5);
}

void TestTheme::going_back_to_the_device_shows_the_device_again()
{
    FixedDisplaySettings device;
    device.scale = 1.3;
    Theme theme(device);
    theme.setTextPercent(200);
    theme.setAppearance(Theme::Appearance::Dark);

    theme.setTextPercent(0);
    theme.setAppearance(Theme::Appearance::FollowDevice);

    QCOMPARE(theme.textScale(), 1.3);
    QVERIFY(!theme.dark());
}

void TestTheme::keeps_text_inside_what_screens_can_carry_data()
{
    QTest::addColumn<double>("device");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("shown");

    QTest::newRow("the largest accessibility size") << 3.1 << 0 << 2.0;
    QTest::newRow("a very small one") << 0.5 << 0 << 0.85;
    QTest::newRow("chosen too large") << 1.0 << 400 << 2.0;
    QTest::newRow("chosen too small") << 1.0 << 10 << 0.85;
    QTest::newRow("chosen negative") << 1.0 << -5 << 0.85;
}

void TestTheme::keeps_text_inside_what_screens_can_carry()
{
    QFETCH(const double, device);
    QFETCH(const int, percent);
    QFETCH(const double, shown);

    FixedDisplaySettings settings;
    settings.scale = device;
    Theme theme(settings);
    theme.setTextPercent(percent);

    QCOMPARE(theme.textScale(), shown);
}

void TestTheme::lines_stand_apart_as_the_person_wants()
{
    Theme theme(m_device);
    const QSignalSpy told(&theme, &Theme::textChanged);

    QCOMPARE(theme.lineStretch(), 1.0);
    theme.setLineSpacing(Theme::LineSpacing::Wide);
    QCOMPARE(theme.lineStretch(), 1.2);
    theme.setLineSpacing(Theme::LineSpacing::VeryWide);
    QCOMPARE(theme.lineStretch(), 1.4);
    theme.setLineSpacing(Theme::LineSpacing::VeryWide);
    QCOMPARE(told.size(), 2);
}

void TestTheme::switches_to_columns_for_large_text()
{
    Theme theme(m_device);

    theme.setTextPercent(149);
    QVERIFY(!theme.large());
    theme.setTextPercent(150);
    QVERIFY(theme.large() && !theme.huge());
    theme.setTextPercent(180);
    QVERIFY(theme.huge());
}

void TestTheme::nothing_moves_when_the_person_wants_less_movement()
{
    Theme theme(m_device);
    theme.setLessMovement(Theme::Choice::Always);

    QCOMPARE(theme.quick(), 0);
    QCOMPARE(theme.gentle(), 0);
    QCOMPARE(theme.slow(), 0);
    QCOMPARE(theme.turn(), 0);
}

void TestTheme::plain_letters_replace_the_serif_ones()
{
    Theme theme(m_device);
    QCOMPARE(theme.display().family, Fonts::serif());

    theme.setPlainLetters(true);

    QCOMPARE(theme.display().family, Fonts::sans());
    QCOMPARE(theme.title().family, Fonts::sans());
}

void TestTheme::tall_scripts_get_more_room_between_lines()
{
    FixedDisplaySettings device;
    Theme theme(device);
    const int latin = theme.body().lineHeight;

    device.hasTallScript = true;
    device.announce();

    QCOMPARE(latin, 23);
    QCOMPARE(theme.body().lineHeight, 28);
}

void TestTheme::easy_mode_makes_targets_larger()
{
    Theme theme(m_device);
    QCOMPARE(theme.hit(), 48);
    QCOMPARE(theme.hitComfort(), 56);

    theme.setEasyMode(true);

    QCOMPARE(theme.hit(), 64);
    QCOMPARE(theme.hitComfort(), 64);
}

void TestTheme::repeated_taps_are_ignored_unless_switched_off()
{
    Theme theme(m_device);
    QCOMPARE(theme.repeatedTapTime(), 350);

    theme.setIgnoreRepeatedTaps(false);

    QCOMPARE(theme.repeatedTapTime(), 0);
}

void TestTheme::undo_stays_longer_for_a_screen_reader()
{
    FixedDisplaySettings device;
    Theme theme(device);
    QCOMPARE(theme.toastTime(), 10'000);

    device.hasScreenReader = true;
    device.announce();

    QCOMPARE(theme.toastTime(), 20'000);
}

void TestTheme::no_text_role_is_smaller_than_15_but_the_bar()
{
    const Theme theme(m_device);
    for (const TextStyle &style : {theme.display(), theme.title(), theme.heading(), theme.reading(),
                                   theme.body(), theme.label(), theme.small()})
        QCOMPARE_GE(style.size, 15);
    QCOMPARE(theme.nav().size, 14);
}

void TestTheme::gutters_grow_with_the_page()
{
    QCOMPARE(Theme::gutter(320), 16);
    QCOMPARE(Theme::gutter(390), 20);
    QCOMPARE(Theme::gutter(600), 32);
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_Theme.moc"
