#include "tests/ui/paint/some_map.h"

#include <random>

namespace trellis::test {

using namespace Qt::Literals::StringLiterals;

power::PowerMap someMap(int actors, unsigned seed) {
    std::mt19937 random(seed);
    power::PowerMap map;
    for (int i = 0; i < actors; ++i) {
        power::Actor actor;
        actor.name = u"Somebody %1 of the school"_s.arg(i);
        actor.kind = static_cast<ActorKind>(random() % 5);
        actor.constituency = static_cast<Constituency>(random() % 17);
        actor.influencePractice = int(random() % 6);
        actor.influenceFormal = int(random() % 6);
        map.actors.push_back(actor);
    }
    for (int i = 1; i < actors; ++i)
        map.ties.push_back(
            {Id<power::Tie>::create(),
             map.actors[size_t(i)].id,
             map.actors[random() % unsigned(i)].id}
        );
    for (int i = 0; i < 3; ++i) {
        power::Space space;
        space.name = u"Space %1"_s.arg(i);
        for (int member = 0; member < 4; ++member)
            space.actors.push_back(map.actors[size_t(i * 4 + member)].id);
        map.spaces.push_back(space);
    }
    return map;
}

paint::NetworkDrawing drawn(const power::PowerMap& map, paint::NetworkLens lens) {
    const Words words(Language::English);
    return paint::drawNetwork(
        power::networkPicture(map, power::Names::Shown, words),
        words.language(),
        {paint::Theme::make(paint::ThemeName::Light), lens}
    );
}

} // namespace trellis::test
