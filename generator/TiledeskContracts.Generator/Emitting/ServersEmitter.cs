using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the class that names the servers: a method each, its variables as arguments.</summary>
internal static class ServersEmitter
{
    private static readonly Code _uri = Code.Of($"system::Uri");

    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Emit(CodeWriter code, ServersModel model)
    {
        DocEmitter.Summary(code, null, Code.Of($"The servers that the contract names, for <see cref=\"{Runtime}::ApiClientOptions.BaseAddress\"/>."));
        DocEmitter.Remarks(code, new Documentation(), model.Pointer);
        TypeHead.Attributes(code);
        using (code.Braces($"public static partial class {Identifier.Of(model.Name)}"))
        {
            foreach (var (server, index) in model.Servers.Select(static (server, index) => (server, index)))
            {
                if (index > 0)
                {
                    code.Blank();
                }

                Emit(code, server);
            }
        }
    }

    private static void Emit(CodeWriter code, ServerModel server)
    {
        DocEmitter.Summary(code, server.Documentation.Summary, Code.Of($"The server <c>{XmlDoc.Inline(server.Url)}</c>."));
        if (server.IsRelative)
        {
            code.Lines($"""/// <param name="host">The host, with its scheme, which the contract leaves open.</param>""");
        }

        foreach (var variable in server.Variables)
        {
            var byDefault = Code.Of($"The default is <c>{XmlDoc.Inline(variable.Default)}</c>.");
            DocEmitter.Parameter(code, Identifier.Of(variable.Name), variable.Description, Code.Of($"The variable <c>{XmlDoc.Inline(variable.WireName)}</c>."), Code.Of($" {byDefault}"));
        }

        code.Lines($"/// <returns>The address.</returns>");
        code.Lines($"""/// <exception cref="system::ArgumentException">A value would change more than its place in the address.</exception>""");
        DocEmitter.Remarks(code, server.Documentation, server.Pointer);
        DocEmitter.Notices(code, server.Documentation);
        var arguments = server.Variables.Select(Declare);
        var values = server.Variables.Select(static variable => Code.Of($", ({Literal.Of(variable.WireName)}, {Value(variable)})"));
        var host = server.IsRelative ? Code.Of($"host, ") : default;
        var all = server.IsRelative ? [Code.Of($"{_uri} host"), .. arguments] : arguments;
        code.Lines($"public static {_uri} {Identifier.Of(server.Name)}({Code.Join($", ", all)}) => {Http}::ServerAddress.Of({host}{Literal.Of(server.Url)}{Code.Join($"", values)});");
    }

    private static Code Declare(ServerVariableModel variable) => variable.EnumType is { } type
        ? Code.Of($"{Identifier.Near(type)}? {Identifier.Of(variable.Name)} = null")
        : Code.Of($"string {Identifier.Of(variable.Name)} = {Literal.Of(variable.Default)}");

    private static Code Value(ServerVariableModel variable) => variable.EnumType is null
        ? Identifier.Of(variable.Name)
        : Code.Of($"{Identifier.Of(variable.Name)}?.Value ?? {Literal.Of(variable.Default)}");
}
