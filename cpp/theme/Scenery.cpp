#include "theme/Scenery.h"

namespace alongside {

namespace {

Scenery makeDay()
{
    Scenery scenery;
    scenery.skyTop = 0xD5E8EA;
    scenery.skyMiddle = 0xE4EEE9;
    scenery.skyLow = 0xFBEEDD;
    scenery.farHill = 0xBCD8D2;
    scenery.middleHill = 0x9CC5BC;
    scenery.nearHill = 0x82B3A8;
    scenery.disc = 0xF9D08F;
    scenery.halo = 0xFCE6C3;
    scenery.star = 0xFFFFFF;
    scenery.you = 0x075356;
    scenery.withYou = 0xB5476C;
    return scenery;
}

Scenery makeEvening()
{
    Scenery scenery = makeDay();
    scenery.skyTop = 0xD6E2EC;
    scenery.skyMiddle = 0xEBDDE4;
    scenery.skyLow = 0xFBE3D6;
    scenery.farHill = 0xB5CFCD;
    scenery.middleHill = 0x97BDB8;
    scenery.nearHill = 0x7FACA4;
    scenery.disc = 0xF6B98C;
    scenery.halo = 0xFAD3B8;
    return scenery;
}

Scenery makeNight()
{
    Scenery scenery = makeDay();
    scenery.skyTop = 0xCDD6E8;
    scenery.skyMiddle = 0xDDE2EC;
    scenery.skyLow = 0xEBE3E6;
    scenery.farHill = 0xA9C0C4;
    scenery.middleHill = 0x8FB0B2;
    scenery.nearHill = 0x7DA3A2;
    scenery.disc = 0xFFF6E0;
    scenery.halo = 0xF3EDE6;
    return scenery;
}

Scenery makeDarkDay()
{
    Scenery scenery;
    scenery.skyTop = 0x10252B;
    scenery.skyMiddle = 0x1F3F45;
    scenery.skyLow = 0x3A5A5A;
    scenery.farHill = 0x25494B;
    scenery.middleHill = 0x1C3B3D;
    scenery.nearHill = 0x142D2F;
    scenery.disc = 0xF0CF9A;
    scenery.halo = 0x6B7864;
    scenery.star = 0xCFE3E0;
    scenery.you = 0xA8E3DB;
    scenery.withYou = 0xF2A6BF;
    return scenery;
}

Scenery makeDarkNight()
{
    Scenery scenery = makeDarkDay();
    scenery.skyTop = 0x0B1A22;
    scenery.skyMiddle = 0x17313A;
    scenery.skyLow = 0x24474C;
    scenery.farHill = 0x1D3F42;
    scenery.middleHill = 0x183638;
    scenery.nearHill = 0x132B2D;
    scenery.disc = 0xE9DDBE;
    scenery.halo = 0x3D5655;
    return scenery;
}

} // namespace

const Scenery &Scenery::day(bool dark)
{
    static const Scenery light = makeDay();
    static const Scenery darkDay = makeDarkDay();
    return dark ? darkDay : light;
}

const Scenery &Scenery::evening(bool dark)
{
    static const Scenery light = makeEvening();
    return dark ? day(true) : light;
}

const Scenery &Scenery::night(bool dark)
{
    static const Scenery light = makeNight();
    static const Scenery darkNight = makeDarkNight();
    return dark ? darkNight : light;
}

} // namespace alongside
