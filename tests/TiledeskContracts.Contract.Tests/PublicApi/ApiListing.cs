using System.Reflection;
using System.Text;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>The public API of an assembly as text: the same for the same API, whatever the order of its sources.</summary>
internal static class ApiListing
{
    /// <summary>Lists an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        string? current = null;
        foreach (var type in ApiSurface.TypesOf(assembly).OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (type.Namespace != current)
            {
                current = type.Namespace;
                text.Append(text.Length == 0 ? "" : "\n").Append("namespace ").Append(current).Append('\n');
            }

            Append(text, type);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        var members = new MemberText(new TypeText(type.Namespace));
        text.Append('\n').Append(members.Of(type)).Append('\n');
        var lines = ApiSurface.MembersOf(type)
            .Select(member => (Order: Order(member), Name: SortName(member), Line: members.Of(member)))
            .OrderBy(member => member.Order)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Line, StringComparer.Ordinal);
        foreach (var (_, _, line) in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    // Enum members by value, all others by name.
    private static string SortName(MemberInfo member) => member is FieldInfo { DeclaringType.IsEnum: true } value
        ? Convert.ToInt64(value.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture).ToString("D20", System.Globalization.CultureInfo.InvariantCulture)
        : member.Name;

    private static int Order(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        EventInfo => 3,
        _ => 4,
    };
}
