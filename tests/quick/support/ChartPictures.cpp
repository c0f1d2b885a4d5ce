#include "ChartPictures.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

// Given to the translator, so that long and Arabic words are tried.
QString said(const char *words)
{
    return QCoreApplication::translate("ChartPictures", words);
}

ChartPicture worry(double from, double to)
{
    ChartPicture picture;
    picture.title = said("Worry");
    picture.from = from;
    picture.to = to;
    picture.highest = 10;
    picture.valueTicks = {{0, said("None")}, {5, said("Some")}, {10, said("Very much")}};
    return picture;
}

void listAll(ChartPicture &picture)
{
    const QList<ChartPoint> &points = picture.series.first().points;
    for (const ChartPoint &point : points)
        picture.rows.append({said("Thursday 19 March"), QString::number(point.value)});
}

} // namespace

ChartPicture ChartPictures::week()
{
    ChartPicture picture = worry(0, 6);
    picture.summary = said("On average 4 of 10, from 2 to 9. 6 check-ins in 7 days.");
    picture.timeTicks = {{0, said("6 March")}, {6, said("Today")}};
    picture.series = {{said("Worry"), {{0, 2}, {1, 4}, {2, 9, true}, {4, 3}, {5, 2}, {6, 3}}}};
    picture.phases = {{-1, 2, said("On"), ChartPhase::Shade::Tinted},
                      {2, 5, said("Held"), ChartPhase::Shade::Hatched}};
    picture.keys = {{ChartSign::HollowDot, said("Fewer than 3 check-ins")},
                    {ChartSign::Tint, said("Days on treatment")},
                    {ChartSign::Hatch, said("Held")}};
    listAll(picture);
    return picture;
}

ChartPicture ChartPictures::seasons()
{
    ChartPicture picture = worry(-7, 10);
    picture.title = said("Worry around your scans");
    picture.summary = said("So far this is like your other scans.");
    picture.axis = said("Days before and after the scan");
    picture.lastText = said("Now");
    picture.timeTicks = {{-7, u"-7"_s}, {0, u"0"_s}, {7, u"+7"_s}};
    picture.marks = {
        {0, said("Scan day")}, {4, {}, ChartMark::Sign::Diamond}, {5, {}, ChartMark::Sign::Diamond}};
    ChartSeries now{said("This scan"),
                    {{-7, 2}, {-6, 2}, {-5, 2}, {-4, 4}, {-2, 6}, {-1, 6}, {0, 8}, {1, 5}}};
    ChartSeries before{said("Scan before"), {}, ChartStroke::Dashed};
    ChartSeries first{said("An earlier scan"), {}, ChartStroke::Dotted};
    for (int day = -7; day <= 10; ++day) {
        const double height = std::round(8 * std::exp(-day * day / 20.0));
        before.points.append({double(day), height});
        first.points.append({double(day), std::min(10.0, height + 2)});
        picture.band.append({double(day), height, std::min(10.0, height + 2)});
    }
    picture.series = {now, before, first};
    picture.keys = {{ChartSign::Line, said("This scan")},
                    {ChartSign::DashedLine, said("Scan before")},
                    {ChartSign::DottedLine, said("An earlier scan")},
                    {ChartSign::Band, said("Your usual range")},
                    {ChartSign::Diamond, said("Results came")}};
    listAll(picture);
    return picture;
}

ChartPicture ChartPictures::year()
{
    ChartPicture picture = worry(0, 365);
    picture.summary = said("On average 5 of 10, from 0 to 10. 352 check-ins in a year.");
    picture.timeTicks = {{0, said("6 March 2025")}, {365, said("Today")}};
    ChartSeries days{said("Worry"), {}};
    for (int day = 0; day < 366; ++day) {
        if (day % 25 != 7)
            days.points.append({double(day), double((day * 7) % 11)});
    }
    picture.series = {days};
    listAll(picture);
    return picture;
}

ChartPicture ChartPictures::tooLittle()
{
    ChartPicture picture = worry(0, 6);
    picture.drawn = false;
    picture.summary = said("This fills in as you check in. There is no right amount.");
    picture.series = {{said("Worry"), {{1, 4}}}};
    listAll(picture);
    return picture;
}

} // namespace alongside::test
