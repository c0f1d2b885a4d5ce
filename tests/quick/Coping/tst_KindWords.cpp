#include "Coping/CopingHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Kind words: the app's, and a person's own before them.
class KindWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_words_of_ones_own_come_first();
    void kind_words_are_changed_and_erased_with_a_way_back();
};

void KindWords::kind_words_of_ones_own_come_first()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"kind-words"_s));
    DO(app.read(u"kindWords"_s, u"This is hard"_s));
    DO(app.press(u"another"_s));
    DO(app.read(u"kindWords"_s, u"I only have to breathe"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.typeInto(u"kindField"_s, u"Mum would be proud"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
    DO(app.start());
    DO(app.unlock());
    DO(copinghand::open(app, u"kind-words"_s));
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
    for (int line = 0; line < 9; ++line)
        DO(app.press(u"another"_s)); // all of the app's, and round to one's own
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
}

void KindWords::kind_words_are_changed_and_erased_with_a_way_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"kind-words"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.typeInto(u"kindField"_s, u"Slowly"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.press(u"own0"_s));
    DO(app.typeInto(u"kindField"_s, u" now"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.hand().wait(u"the changed words"_s,
                       [&] { return app.opened().kindWords()->shown().contains(u"now"_s); }));
    const QString changed = app.opened().kindWords()->shown();
    DO(app.press(u"own0"_s));
    DO(app.press(u"eraseKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.seeGone(u"own0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"kindWords"_s, changed));
    DO(app.press(u"own0"_s));
    app.hand().find(u"kindField"_s)->setProperty("text", QString(kindline::kLongest + 1, u'x'));
    DO(app.press(u"keepKindWords"_s));
    DO(app.read(u"kindSheetProblem"_s, u"Shorten it"_s));
}

ALONGSIDE_APP_TEST(KindWords)
#include "tst_KindWords.moc"
