using System.Reflection;
using System.Text.RegularExpressions;
using TiledeskContracts.Contracts;

namespace TiledeskContracts.Contract.Tests.Ids;

/// <summary>A property or parameter of the generated surface that carries an id, or may.</summary>
/// <param name="Owner">The type, or the method without <c>Async</c>.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Wire">Its name on the wire, or - for a whole body.</param>
/// <param name="DocumentationId">Where its XML documentation stands.</param>
internal sealed partial record IdMember(string Owner, string Name, string Wire, string DocumentationId)
{
    /// <summary>Everything of a version that carries an id by its type and by one of its names.</summary>
    /// <param name="version">A type of the version's namespace.</param>
    public static IReadOnlyList<IdMember> Of(Type version) =>
    [
        .. version.Assembly.GetExportedTypes()
            .Where(type => type.Namespace == version.Namespace)
            .SelectMany(type => Properties(type).Concat(Parameters(type)))
            .OrderBy(member => $"{member.Owner}.{member.Name}", StringComparer.Ordinal),
    ];

    private static IEnumerable<IdMember> Properties(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let wire = property.GetCustomAttribute<ContractAttribute>()?.Name
        where wire is not null && CarriesText(property.PropertyType) && (IdName().IsMatch(wire) || IdName().IsMatch(property.Name))
        select new IdMember(type.Name, property.Name, wire, $"P:{type.FullName}.{property.Name}");

    // A text or a list of texts that a call takes beside its body is an id, whatever it is called.
    private static IEnumerable<IdMember> Parameters(Type type) =>
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let operation = method.GetCustomAttribute<ContractOperationAttribute>()
        where operation is not null
        from parameter in method.GetParameters()
        where parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(IList<string>)
        select new IdMember(method.Name.Replace("Async", "", StringComparison.Ordinal), parameter.Name!, WireName(operation, method, parameter), $"M:{type.FullName}.{method.Name}");

    // The path's parameters come first and in its order, without the project that the client knows.
    private static string WireName(ContractOperationAttribute operation, MethodInfo method, ParameterInfo parameter)
    {
        var names = PathName().Matches(operation.PathTemplate).Select(match => match.Groups[1].Value).Skip(1).ToList();
        var place = Array.IndexOf([.. method.GetParameters().Select(other => other.Name)], parameter.Name);
        return place < names.Count ? names[place] : "-";
    }

    private static bool CarriesText(Type type) =>
        type == typeof(string) || type == typeof(IList<string>) || (Nullable.GetUnderlyingType(type) ?? type) is { IsGenericType: true } generic && generic.Name.StartsWith("Reference", StringComparison.Ordinal);

    [GeneratedRegex(@"(^|_)ids?$|Ids?$|idAlias$|uuid|[a-z]id$|by$|participant|follower|^lead$|lead_?id|^user$|id_user|requester$|requester_?id|sender$|senderUser|member|^agent|^bot$|^owner", RegexOptions.IgnoreCase)]
    private static partial Regex IdName();

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex PathName();
}
