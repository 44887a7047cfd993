using System.Reflection;
using System.Runtime.CompilerServices;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>What of an assembly its users can name, derive from or override.</summary>
internal static class ApiSurface
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The visible types, by name.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>A type's own visible members; accessors stand in their properties and events.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return type.GetMethods(Declared).Where(method => method.Name == "Invoke");
        }

        return type.GetMembers(Declared).Where(member => member switch
        {
            ConstructorInfo made => !made.IsStatic && IsVisible(made),
            // The clone of a record has a name that nobody can write.
            MethodInfo method => IsVisible(method) && method.Name[0] != '<' && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            FieldInfo field => (field.IsPublic || IsInherited(field.IsFamily || field.IsFamilyOrAssembly, type)) && !field.IsSpecialName,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            EventInfo source => IsVisible(source.AddMethod!),
            _ => false,
        });
    }

    /// <summary>Whether a method, or an accessor, is public or for those who derive.</summary>
    public static bool IsVisible(MethodBase method) =>
        method.IsPublic || IsInherited(method.IsFamily || method.IsFamilyOrAssembly, method.DeclaringType!);

    /// <summary>Whether nobody wrote the member: the compiler did.</summary>
    public static bool IsMadeByCompiler(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool IsInherited(bool isFamily, Type type) => isFamily && !type.IsSealed;

    private static bool IsVisible(Type type) => type.DeclaringType is { } outer
        ? (type.IsNestedPublic || IsInherited(type.IsNestedFamily || type.IsNestedFamORAssem, outer)) && IsVisible(outer)
        : type.IsPublic;
}
