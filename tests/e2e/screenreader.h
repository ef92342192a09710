// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <functional>
#include <optional>

namespace touchline {

/** A thing on the screen, as a screen reader knows it. */
struct Node
{
    QString service;
    QString path;
    bool operator==(const Node &) const = default;
};
/** Bits of AT-SPI's states. */
enum class NodeState { Active = 1, Checked = 4, Focusable = 11, Focused = 12, Sensitive = 24, Showing = 25 };
struct Told
{
    Node node;
    QString role;
    QString name;
    QString around; // names of what it stands in
    quint32 states = 0;
    bool is(NodeState state) const { return states & (1U << int(state)); }
    QString wordOrRole() const { return name.isEmpty() ? role : name; }
};

/**
 * Reads and uses programs over the accessibility bus and by the keyboard, and by nothing else: what it cannot do, somebody who does not see
 * cannot either.
 */
class ScreenReader
{
public:
    explicit ScreenReader(const QString &address) : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("reader"))) {}
    ~ScreenReader() { QDBusConnection::disconnectFromBus(QStringLiteral("reader")); }
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;
    bool isConnected() const { return m_bus.isConnected(); }

    /** All that shows of all programs, as it would be read. Cells are left out: they are read by row when somebody is there. */
    QList<Told> all() const;
    /** The first button, or box to be ticked, that shows and can be used. */
    std::optional<Node> button(const QString &name) const;
    bool isShown(const std::function<bool(const Told &)> &match) const;
    /** A text or a button's words that stand somewhere. */
    bool shows(const QString &part) const
    {
        return isShown([&part](const Told &each) { return each.name.contains(part); });
    }

    /** Does the first thing that it can do: presses a button, toggles a box. False where it can do nothing. */
    bool press(const Node &node) const;
    /** Once there is such a button that can be pressed, within 20 s. */
    bool press(const QString &name) const;
    /** Writes into the field of this name in place of what stands there, once there is one, within 20 s. */
    bool write(const QString &field, const QString &text) const;
    /** There is a keyboard: an X server and xdotool. */
    static bool hasKeyboard();
    /** By the name that X gives it, such as "Tab". The window in front gets it. */
    static bool key(const QString &name);

    QString name(const Node &node) const { return property(node, accessible(), QStringLiteral("Name")).toString(); }
    QString description(const Node &node) const { return property(node, accessible(), QStringLiteral("Description")).toString(); }
    int rows(const Node &table) const { return property(table, tables(), QStringLiteral("NRows")).toInt(); }
    int columns(const Node &table) const { return property(table, tables(), QStringLiteral("NColumns")).toInt(); }
    QString columnName(const Node &table, int column) const;
    QString cell(const Node &table, int row, int column) const;

private:
    static QString accessible() { return QStringLiteral("org.a11y.atspi.Accessible"); }
    static QString tables() { return QStringLiteral("org.a11y.atspi.Table"); }
    QList<Node> programs() const;
    QList<Node> children(const Node &node) const;
    /** The same question to all of them at once: one after the other, thousands would take seconds. */
    QList<QDBusMessage> askAll(const QList<Node> &nodes, const QString &interface, const QString &method,
                               const QVariantList &arguments = {}) const;
    QVariant property(const Node &node, const QString &interface, const QString &name) const;
    QDBusMessage ask(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    QDBusConnection m_bus;
};

} // namespace touchline
