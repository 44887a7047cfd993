using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the client that holds one client per tag, and its interface.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the class and the interface.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The client.</param>
    public static void Emit(CodeWriter code, ClientModel model)
    {
        var contract = Identifier.Of("I" + model.Name);
        EmitInterface(code, model, contract);
        code.Blank();

        var name = Identifier.Of(model.Name);
        var once = model.Parameters.Count == 0
            ? (IEnumerable<Code>)[]
            : [Code.Of($"Set once on the options: {Code.Join($", ", model.Parameters.Select(static wire => Code.Of($"<c>{XmlDoc.Inline(wire)}</c>")))}.")];
        DocEmitter.Summary(code, model.Documentation.Summary, Code.Of($"Calls {XmlDoc.Inline(model.Title)}."));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer, [.. once, .. model.Schemes.Select(Scheme), Code.Of($"Safe for use by several threads at once; make one and keep it.")]);
        TypeHead.Attributes(code);
        DocEmitter.Notices(code, model.Documentation);
        // Not sealed: a test may derive from it and answer calls itself.
        using (code.Braces($"public partial class {name} : {contract}, system::IDisposable"))
        {
            EmitConstructors(code, model, name);
            foreach (var tag in model.Tags)
            {
                EmitTag(code, tag);
            }

            EmitDispose(code);
        }
    }

    private static Code Scheme(SchemeModel scheme)
    {
        var word = Code.Of($"<c>{XmlDoc.Inline(scheme.Word)}</c>");
        var credential = Code.Of($"{Runtime}::ApiCredential");
        var how = scheme.Kind switch
        {
            SchemeKind.Basic => Code.Of($"<see cref=\"{credential}.Basic\"/>"),
            SchemeKind.Token => Code.Of($"<see cref=\"{credential}.Scheme\"/> with {word}"),
            SchemeKind.Header => Code.Of($"<see cref=\"{credential}.Header\"/> with {word}"),
            SchemeKind.Query => Code.Of($"<see cref=\"{credential}.Query\"/> with {word}"),
            SchemeKind.Cookie => Code.Of($"<see cref=\"{credential}.Cookie\"/> with {word}"),
            _ => Code.Of($"a client certificate of the HTTP client handed in"),
        };
        var words = scheme.Summary is { } summary ? Code.Of($" {XmlDoc.Inline(summary)}") : default;
        return Code.Of($"Credential <c>{XmlDoc.Inline(scheme.Name)}</c>: {how}.{words}");
    }

    private static void EmitInterface(CodeWriter code, ClientModel model, Code contract)
    {
        DocEmitter.Summary(code, null, Code.Of($"What <see cref=\"{Identifier.Of(model.Name)}\"/> offers."));
        DocEmitter.Remarks(code, new Documentation(), model.Pointer);
        code.Lines($"""[system::CodeDom.Compiler.GeneratedCode("TiledeskContracts.Generator", null)]""");
        using (code.Braces($"public partial interface {contract}"))
        {
            foreach (var tag in model.Tags)
            {
                Document(code, tag);
                code.Lines($"{Identifier.Of(tag.TypeName)} {Identifier.Of(tag.PropertyName)} {{ get; }}");
            }
        }
    }

    private static void EmitConstructors(CodeWriter code, ClientModel model, Code name)
    {
        if (model.BaseAddress is { } address)
        {
            code.Lines($"/// <summary>Where calls go unless the options say otherwise: the contract's first server.</summary>");
            DocEmitter.Remarks(code, new Documentation { Changes = model.ServerChanges }, pointer: null);
            ChangeEmitter.Attributes(code, model.ServerChanges);
            code.Lines($"""
                public const string DefaultBaseAddress = {Literal.Of(address)};

                """);
        }

        var byDefault = model.BaseAddress is null ? Code.Of($"null") : Code.Of($"DefaultBaseAddress");
        var version = model.Version is { } text ? Code.Of($", {Literal.Of(text)}") : default;
        var options = Identifier.Global(model.OptionsType);
        var tags = model.Tags.Select(static tag => Code.Of($"{Field(tag)} = new {Identifier.Of(tag.TypeName)}(connection);"));
        var assignments = Code.Join($"\n    ", tags);
        code.Lines($$"""
            private readonly {{Http}}::ApiConnection? _connection;

            /// <summary>Makes a client with an HTTP client of its own.</summary>
            /// <param name="options">Where and as whom to call.</param>
            public {{name}}({{options}} options)
                : this(new {{Http}}::ApiConnection(options, null, {{byDefault}}{{version}}))
            {
            }

            /// <summary>Makes a client that calls through a given HTTP client, which stays the caller's to dispose of.</summary>
            /// <param name="options">Where and as whom to call.</param>
            /// <param name="httpClient">What to call through.</param>
            public {{name}}({{options}} options, system::Net.Http.HttpClient httpClient)
                : this(new {{Http}}::ApiConnection(options, httpClient ?? throw new system::ArgumentNullException(nameof(httpClient)), {{byDefault}}{{version}}))
            {
            }

            /// <summary>For tests that derive from the class and override its properties.</summary>
            protected {{name}}()
            {
            }

            private {{name}}({{Http}}::ApiConnection connection)
            {
                _connection = connection;
                {{assignments}}
            }
            """);
    }

    private static void EmitTag(CodeWriter code, TagPropertyModel tag)
    {
        var type = Identifier.Of(tag.TypeName);
        code.Blank();
        code.Lines($"private readonly {type}? {Field(tag)};\n");
        Document(code, tag);
        code.Lines($"""public virtual {type} {Identifier.Of(tag.PropertyName)} => {Field(tag)} ?? throw new system::InvalidOperationException("Made without options: override this property.");""");
    }

    private static void EmitDispose(CodeWriter code) => code.Lines($$"""

        /// <summary>Closes the connections that the client opened itself.</summary>
        public void Dispose()
        {
            Dispose(true);
            system::GC.SuppressFinalize(this);
        }

        /// <summary>Closes the connections that the client opened itself.</summary>
        /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                _connection?.Dispose();
            }
        }
        """);

    private static void Document(CodeWriter code, TagPropertyModel tag) =>
        DocEmitter.Summary(code, tag.Summary, Code.Of($"The operations of <see cref=\"{Identifier.Of(tag.TypeName)}\"/>."));

    private static Code Field(TagPropertyModel tag) => Identifier.Field(tag.PropertyName, Code.Of($"Client"));
}
