#pragma once

#include "core/power/matrix.h"
#include "core/words/language.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace trellis::report {

// A report as a tree of blocks, before anybody decides how it looks. Whatever is in it may leave
// the school file: only cleared photos, masked counts and shared notes can be put here.

struct Heading {
    int level = 2; ///< 1 is the title of the report
    QString text;
};

struct Paragraph {
    enum class Style { Lede, Body, Caption, Quote };
    QString text;
    Style style = Style::Body;
};

struct List {
    enum class Mark { Bullet, Done, Open };
    struct Item {
        QString text;
        Mark mark = Mark::Bullet;
    };
    std::vector<Item> items;
};

struct Table {
    QString caption; ///< what it is, for someone who hears it
    QStringList header;
    std::vector<QStringList> rows; ///< the first cell of each names the row
};

/// Horizontal bars: two shares a group, such as presence and final say.
struct Bars {
    struct Row {
        QString label;
        Group group = Group::Teachers;
        double hollow = 0; ///< 0 to 1, drawn as an outline
        double filled = 0; ///< 0 to 1
        QString words;     ///< the values, in words
    };
    QString hollowMeans;
    QString filledMeans;
    std::vector<Row> rows;
};

struct Matrix {
    power::DecisionMatrix matrix;
    power::MatrixWords words;
};

/// A drawing, and what it says in words.
struct Figure {
    std::variant<Matrix, Bars> drawing;
    QString alternativeText;
};

/// Photos side by side, or one across the page. A photo that is not cleared is a grey tile with its
/// category.
struct Photos {
    struct Tile {
        QByteArray jpeg; ///< empty for a grey tile
        QString title;
        QString caption; ///< the photographer's own words
        QString credit;
        QString alternativeText;
        QString translation = {}; ///< under the caption, never instead of it
    };
    enum class Size {
        Row,  ///< three or four beside each other, cut to one shape
        Card, ///< each as wide as the page and whole, with its words large
    };
    std::vector<Tile> tiles;
    Size size = Size::Row;
};

/// Lines to write on by hand.
struct BlankLines {
    int count = 4;
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Photos, BlankLines>;

struct Document {
    Language language = Language::English;
    QString title;    ///< of the file: "Brief for our coach, Cedar Grove Community School"
    QString school;   ///< in the header, strong
    QString kind;     ///< in the header: "Brief for our coach"
    QString occasion; ///< in the header, at the right: "1:1, October 23, week 7 of 13"
    QString footer;   ///< who may see it and what was left out
    QString pageOf;   ///< "%1 of %2"
    std::vector<Block> blocks;
};

} // namespace trellis::report
