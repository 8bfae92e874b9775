#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace postroom {

// A value, or the reason there is none. Names follow std::expected, whose and_then g++ 12 does not have yet.
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return has_value(); }
    bool has_value() const { return m_held.index() == 0; }

    const T &value() const & { return std::get<0>(m_held); }
    T &value() & { return std::get<0>(m_held); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_held); }

    template<typename U>
    T value_or(U &&other) const
    {
        return has_value() ? value() : T(std::forward<U>(other));
    }

    // What f makes of the value (f returns a Result), or the same error.
    template<typename F>
    auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(value());
    }

private:
    std::variant<T, Error> m_held;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() : m_held(std::in_place_index<0>) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return has_value(); }
    bool has_value() const { return m_held.index() == 0; }
    const Error &error() const { return std::get<1>(m_held); }

private:
    std::variant<std::monostate, Error> m_held;
};

inline Result<void> success()
{
    return {};
}

} // namespace postroom
