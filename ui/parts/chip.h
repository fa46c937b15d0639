#pragma once

#include <QAbstractButton>

#include <optional>

namespace trellis::ui {

/// A filter or a tag: on or off, with a count behind its words.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setCount(std::optional<int> count);
    void setIconName(const QString& name);
    /// The words alone, without the count.
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] QString countText() const;
    void tellName();

    std::optional<int> m_count;
    QString m_icon;
};

} // namespace trellis::ui
