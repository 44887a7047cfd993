using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Compiles a contract and talks through its client to a server that answers what it is told.</summary>
internal static class Talk
{
    /// <summary>Runs statements that may use <c>server</c> and <c>client</c>.</summary>
    /// <param name="paths">The contract behind its head, from <c>paths</c> or <c>servers</c> on.</param>
    /// <param name="body">Statements that end with a return of a string; <c>Said(task)</c> waits and gives the text of the failure, if any.</param>
    /// <param name="options">Initialisers of the client's options.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static string With(string paths, string body, string options = "BaseAddress = new Uri(\"https://api.example.com/v1\")", string version = "3.0.3")
    {
        var run = GeneratorRun.Once(new ContractFile("/acme/talk.yaml", $"openapi: {version}\ninfo: {{ title: Acme, version: '1' }}\n{paths}\n"));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)));
        return CompiledContract.Execute(run, $$"""
            var server = new Server();
            using var client = new AcmeClient(new ApiClientOptions { {{options}} }, new System.Net.Http.HttpClient(server));
            {{body}}
            """, Server);
    }

    private const string Server = """
        /// <summary>Answers what it is told and keeps what was sent.</summary>
        internal sealed class Server : System.Net.Http.HttpMessageHandler
        {
            private Func<System.Net.Http.HttpResponseMessage> _answer = static () => new();

            internal string Sent { get; private set; } = "";

            internal string Body { get; private set; } = "";

            internal string Header(string name) => string.Join(" & ", Headers!.TryGetValues(name, out var values) ? values : new[] { "none" });

            private System.Net.Http.Headers.HttpRequestHeaders? Headers { get; set; }

            internal Server Answers(int status, string? contentType = null, string body = "", params (string Name, string Value)[] headers)
            {
                _answer = () =>
                {
                    var answer = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new System.Net.Http.ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) };
                    answer.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                    foreach (var (name, value) in headers)
                    {
                        answer.Headers.TryAddWithoutValidation(name, value);
                    }

                    return answer;
                };
                return this;
            }

            protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
            {
                Sent = request.Method + " " + request.RequestUri;
                Headers = request.Headers;
                Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                return _answer();
            }
        }
        """;
}
