#pragma once

#include <type_traits>
#include <utility>

namespace postroom {

// A struct describes its fields once:
//
//     static void fields(auto &self, auto &&visit)
//     {
//         visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
//     }
//
// and from it come the JSON codec (core/base/json.h), the command line's options and help, and the references.
// The help text may be left out of values that nobody types.
template<typename Visit>
struct FieldVisitor
{
    Visit visit;
    void operator()(const char *name, auto &member, const char *help = nullptr) { visit(name, member, help); }
};
template<typename Visit>
FieldVisitor(Visit) -> FieldVisitor<Visit>;

namespace detail {
struct AnyVisitor
{
    void operator()(const char *, auto &, const char * = nullptr) {}
};
} // namespace detail

template<typename T>
concept HasFields = requires(T &value) { T::fields(value, detail::AnyVisitor{}); };

// Calls visit(name, member, help) for every field of a value, const or not.
template<typename T, typename Visit>
void visitFields(T &value, Visit &&visit)
{
    std::remove_const_t<T>::fields(value, FieldVisitor{std::forward<Visit>(visit)});
}

// The words of an enum on the wire and the command line: specialise with
//     static constexpr std::pair<T, const char *> words[] = {{…}};
template<typename T>
struct EnumWords;

template<typename T>
concept HasWords = requires { EnumWords<T>::words[0].second; };

} // namespace postroom
