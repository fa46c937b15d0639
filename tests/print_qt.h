#pragma once

#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

/// Failed checks print Qt's strings as a person reads them.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& texts) {
        return '[' + texts.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
