#pragma once

#include "Composition.h"
#include "Hand.h"
#include "Looks.h"

#include <QDir>

namespace alongside {

/// Uses the app as a newcomer would, from an empty folder to a locked profile with words in it, and
/// takes a picture of every stop. Then visits the main screens in every look.
class Tour
{
public:
    /// \a pictures: the folder for the pictures; it must exist.
    Tour(Composition &app, const LaunchOptions &options, const QDir &pictures);

    /// \returns the first thing that did not work, as a sentence.
    [[nodiscard]] Hand::Done run();

    [[nodiscard]] int pictureCount() const { return m_number; }

private:
    using Step = Hand::Done (Tour::*)();

    [[nodiscard]] Hand::Done makeProfile();
    [[nodiscard]] Hand::Done checkCode();
    [[nodiscard]] Hand::Done keepMood();
    [[nodiscard]] Hand::Done checkIn();
    [[nodiscard]] Hand::Done haveBadDay();
    [[nodiscard]] Hand::Done rest();
    [[nodiscard]] Hand::Done writeFirstEntry();
    [[nodiscard]] Hand::Done sayMore();
    [[nodiscard]] Hand::Done helpToStart();
    [[nodiscard]] Hand::Done changeEntry();
    [[nodiscard]] Hand::Done addPhotos();
    [[nodiscard]] Hand::Done searchJournal();
    [[nodiscard]] Hand::Done deleteAndBringBack();
    [[nodiscard]] Hand::Done seeHelp();
    [[nodiscard]] Hand::Done steady();
    [[nodiscard]] Hand::Done putWorryOff();
    [[nodiscard]] Hand::Done readKindWords();
    [[nodiscard]] Hand::Done seeTrends();
    [[nodiscard]] Hand::Done seeSettings();
    [[nodiscard]] Hand::Done answerQuestions();
    [[nodiscard]] Hand::Done addScan();
    [[nodiscard]] Hand::Done lockAndOpen();
    [[nodiscard]] Hand::Done fillYear();
    [[nodiscard]] Hand::Done seeScans();
    [[nodiscard]] Hand::Done visitInEveryLook();
    [[nodiscard]] Hand::Done visitIn(const Look &look);
    [[nodiscard]] Hand::Done visitSigns();
    [[nodiscard]] Hand::Done visitSteadying();
    [[nodiscard]] Hand::Done addProfile();
    [[nodiscard]] Hand::Done keepOffTheLock();
    [[nodiscard]] Hand::Done openUnlisted();
    [[nodiscard]] Hand::Done openProfile();
    [[nodiscard]] Hand::Done take(const QString &name);
    void putOn(const Look &look);

    Composition &m_app;
    LaunchOptions m_options;
    QDir m_pictures;
    Hand m_hand;
    Look m_usual;
    QString m_prefix;
    int m_number = 0;
};

} // namespace alongside
