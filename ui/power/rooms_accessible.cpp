#include "ui/power/rooms_accessible.h"

#include "ui/power/rooms_canvas.h"

#include <QAccessibleWidget>

#include <map>

namespace trellis::ui {
namespace {

/// One room or decision.
class SpotInterface : public QAccessibleInterface {
public:
    SpotInterface(RoomsCanvas& canvas, size_t index) : m_canvas(canvas), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return spot().has_value(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto here = spot();
        return here && kind == QAccessible::Name ? m_canvas.sentenceOf(*here) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const auto here = spot();
        if (!here)
            return {};
        const QRect rect = m_canvas.rectOf(*here);
        return {m_canvas.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        const auto here = spot();
        state.focusable = true;
        state.selectable = true;
        state.selected = here && m_canvas.current() == here;
        state.focused = state.selected && m_canvas.hasFocus();
        state.invalid = !here;
        return state;
    }

private:
    [[nodiscard]] std::optional<RoomsCanvas::Spot> spot() const {
        const auto spots = m_canvas.spots();
        return m_index < spots.size() ? std::optional(spots[m_index]) : std::nullopt;
    }

    RoomsCanvas& m_canvas;
    size_t m_index;
};

class CanvasInterface : public QAccessibleWidget {
public:
    explicit CanvasInterface(RoomsCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List),
          m_canvas(*canvas) {}
    ~CanvasInterface() override {
        for (const auto& [index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_canvas.spots().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new SpotInterface(m_canvas, size_t(index));
        m_children.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (const auto& [index, id] : m_children)
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto spots = m_canvas.spots();
        for (size_t i = 0; i < spots.size(); ++i)
            if (m_canvas.current() == spots[i])
                return child(int(i));
        return nullptr;
    }

private:
    RoomsCanvas& m_canvas;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    auto* canvas = qobject_cast<RoomsCanvas*>(object);
    return canvas == nullptr ? nullptr : new CanvasInterface(canvas);
}

} // namespace

void installRoomsAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace trellis::ui
