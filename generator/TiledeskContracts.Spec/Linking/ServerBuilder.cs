using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds what names the servers of a contract.</summary>
/// <param name="scope">The contract.</param>
internal sealed class ServerBuilder(ContractScope scope)
{
    private const int LongestName = 40;
    private readonly Dictionary<string, string> _enumNames = new(StringComparer.Ordinal);
    private readonly List<EnumModel> _enums = [];
    private readonly EnumBuilder _enumBuilder = new(scope);

    /// <summary>The enums of variables.</summary>
    public IReadOnlyList<EnumModel> Enums => _enums;

    /// <summary>The address of the document's first server.</summary>
    /// <returns>The address, or null where there is none, or it is relative and says nothing a client could use.</returns>
    public string? BaseAddress() => scope.Document.Servers.Count > 0
        && ServerUrl.Fault(scope.Document.Servers[0]) is null
        && ServerUrl.Filled(scope.Document.Servers[0]) is var url
        && !ServerUrl.IsRelative(url) ? url : null;

    /// <summary>The address of an operation's own server.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The address, or null where the document's holds.</returns>
    public string? Of(OpenApiOperation operation)
    {
        if (operation.Servers.Count == 0 || IsFaulty(operation.Servers[0]))
        {
            return null;
        }

        var url = ServerUrl.Filled(operation.Servers[0]).TrimEnd('/');
        return scope.Document.Servers.Any(server => string.Equals(ServerUrl.Filled(server).TrimEnd('/'), url, StringComparison.Ordinal)) || url.Length == 0 ? null : url;
    }

    /// <summary>Builds the class.</summary>
    /// <returns>The class, or null where there is nothing to choose.</returns>
    public ServersModel? Build()
    {
        var servers = scope.Document.Servers.Where(server => !IsFaulty(server)).ToList();
        if (servers.Count == 0 || (servers.Count == 1 && !ServerUrl.Placeholders(servers[0].Url).Any()))
        {
            return null;
        }

        var stem = scope.Names.ClientStem;
        var className = scope.ClaimType(stem + "Servers", scope.Document.Node, written: false);
        var members = servers.Select((server, index) =>
        {
            var made = NameOf(server, index);
            return new MemberName(made, scope.NameOf(server, made), null, scope.Place(server.Node));
        }).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfQueries, className], scope.Problems, ModelRules.NameMade);
        return new(
            "#/servers",
            scope.Names.Namespace,
            scope.Hint(null, className),
            className,
            new(servers.Select((server, index) => Server(server, names[index], stem))));
    }

    private bool IsFaulty(OpenApiServer server)
    {
        if (ServerUrl.Fault(server) is not { } fault)
        {
            return false;
        }

        scope.Problems.Report(CallRules.ServerUnusable, (server.Node["url"] ?? server.Node).Position, server.Url, fault);
        return true;
    }

    private static string NameOf(OpenApiServer server, int index)
    {
        var words = DocumentationReader.Text(server.Node["name"]) ?? DocumentationReader.Text(server.Extension("x-name")) ?? server.Description;
        return string.IsNullOrWhiteSpace(words) || words!.Trim().Length > LongestName
            ? "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : CSharpName.Pascal(words.Trim());
    }

    private ServerModel Server(OpenApiServer server, string name, string stem)
    {
        var variables = ServerUrl.Placeholders(server.Url).Select(static item => item.Name).Distinct(StringComparer.Ordinal).ToList();
        var members = variables.Select(variable => new MemberName(variable, CSharpName.Camel(variable), null, scope.Place(server.Node))).ToList();
        var names = MemberNames.Assign(members, ["host"], scope.Problems, ModelRules.NameMade);
        return new(
            server.Pointer,
            name,
            server.Url,
            ServerUrl.IsRelative(ServerUrl.Filled(server)),
            new(variables.Select((variable, index) => Variable(server, variable, names[index], stem))),
            DocumentationReader.Read(server, null, server.Description));
    }

    private ServerVariableModel Variable(OpenApiServer server, string wireName, string name, string stem)
    {
        var node = ServerUrl.Variable(server, wireName);
        var values = (node?["enum"] as SpecSequence)?.Items.OfType<SpecScalar>().Select(static item => item.Value).Distinct(StringComparer.Ordinal).ToList();
        return new(
            wireName,
            name,
            node is null || values is not { Count: > 1 } ? null : EnumOf(node, server.Pointer + "/variables/" + JsonPointer.Escape(wireName), stem + "Server" + CSharpName.Pascal(wireName), values),
            server.VariableDefaults[wireName],
            DocumentationReader.Text(node?["description"]));
    }

    // Servers often share a variable.
    private string EnumOf(SpecMapping node, string pointer, string wanted, List<string> values)
    {
        var key = wanted + "\n" + string.Join("\n", values);
        if (!_enumNames.TryGetValue(key, out var known))
        {
            var name = scope.ClaimType(wanted, node, written: false);
            known = scope.Names.Namespace + "." + name;
            _enumNames.Add(key, known);
            var words = DocumentationReader.OneLine(DocumentationReader.Text(node["description"]));
            _enums.Add(_enumBuilder.Build(pointer, name, TypeKind.StringEnum, values.Select(value => new EnumValue(value, null, node, null)), new(words)));
        }

        return known;
    }
}
