using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Canvas;

/// <summary>
/// What the parts of the page share: what is drawn, what is selected, what is open. Lives as long as the page does;
/// nothing of worth is in it alone. Parts change it through its methods and draw themselves anew on <see cref="Changed"/>.
/// </summary>
public sealed class Workbench
{
    /// <summary>Something here has changed.</summary>
    public event Action? Changed;

    /// <summary>A review was recorded: the account of its tie as it is now.</summary>
    public event Action<RelationshipAccount>? Reviewed;

    /// <summary>The canvas, once it is there.</summary>
    public ICanvasCommands? Canvas { get; private set; }

    /// <summary>What is drawn; null until the first scene came.</summary>
    public SceneSummary? Scene { get; private set; }

    /// <summary>What is selected.</summary>
    public Selection Selection { get; private set; } = Selection.None;

    /// <summary>How the canvas is doing.</summary>
    public CanvasState State { get; private set; } = CanvasState.Loading;

    /// <summary>What the canvas says about it, or empty.</summary>
    public string StateMessage { get; private set; } = "";

    /// <summary>Id of the work that the canvas waits for, or empty.</summary>
    public string Work { get; private set; } = "";

    /// <summary>The query string of the page, without the question mark.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The dialog that is open.</summary>
    public Dialog Dialog { get; private set; }

    /// <summary>What the review dialog is about.</summary>
    public ReviewSubject? ReviewSubject { get; private set; }

    /// <summary>What the expansion dialog is about.</summary>
    public ExpansionSubject? ExpansionSubject { get; private set; }

    /// <summary>Which list stands at the left.</summary>
    public LeftPanel LeftPanel { get; private set; }

    /// <summary>A passing message for everyone, screen readers included.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>The newest change number that the page has heard of.</summary>
    public long StoreChange { get; private set; }

    /// <summary>What the canvas shows before filters: what legend and filters count; null until it was asked for.</summary>
    public Network? Unfiltered { get; private set; }

    /// <summary>Finds one thing in that.</summary>
    public ShownIndex? Shown => Unfiltered is null ? null : ShownIndex.Of(Unfiltered);

    /// <summary>What in the page has its ties shown brightly, or null.</summary>
    public string? Marked { get; private set; }

    /// <summary>Rises when the inspector shall take the keyboard's focus.</summary>
    public int FocusRequests { get; private set; }

    /// <summary>Rises when what is shown shall be asked for again.</summary>
    public int Refreshes { get; private set; }

    /// <summary>How the network may be used here.</summary>
    public StoreTerms Terms { get; private set; } = StoreTerms.Ours;

    /// <summary>The filter in force.</summary>
    public NetworkFilter Filter { get; private set; } = NetworkFilter.None;

    /// <summary>What is shown, in a few words.</summary>
    public string Title =>
        Scene?.Exploration?.Name
        ?? (AddressQuestion.Read(Address) is { Exploration: null } asked ? QuestionTitle.Of(asked.Question, NameOf) : "Exploration");

    /// <summary>How the network may be used here.</summary>
    public void ShowTerms(StoreTerms terms) => Change(() => Terms = terms);

    /// <summary>The canvas is there.</summary>
    public void Attach(ICanvasCommands canvas) => Change(() => Canvas = canvas);

    /// <summary>The canvas is gone, and what it showed with it.</summary>
    public void Detach() => Change(() => (Canvas, Scene, Unfiltered, Selection) = (null, null, null, Selection.None));

    /// <summary>The canvas draws this.</summary>
    public void ShowScene(SceneSummary scene) => Change(() =>
    {
        Scene = scene;
        StoreChange = Math.Max(StoreChange, scene.Change);
        Filter = scene.Exploration?.Filter?.ToFilter() ?? AddressFilter.Read(Address);
        Notice = scene.Exploration?.Said ?? Notice;
    });

    /// <summary>What the canvas shows before filters.</summary>
    public void ShowUnfiltered(Network network) => Change(() => Unfiltered = network);

    /// <summary>The canvas, or a list, has this selected.</summary>
    public void ShowSelection(Selection selection)
    {
        if (selection != Selection)
        {
            Change(() => Selection = selection);
        }
    }

    /// <summary>How the canvas is doing.</summary>
    public void ShowState(CanvasState state, string message, string work = "") => Change(() => (State, StateMessage, Work) = (state, message, work));

    /// <summary>The page stands at another address.</summary>
    public void ShowAddress(string address) => Change(() => Address = address.TrimStart('?'));

    /// <summary>Says something to everyone.</summary>
    public void Say(string notice) => Change(() => Notice = notice);

    /// <summary>The store has changed.</summary>
    public void ShowStoreChange(long change) => Change(() => StoreChange = Math.Max(StoreChange, change));

    /// <summary>A review was recorded: on a tie, or, without an account, on a claim about something else.</summary>
    public void ShowReviewed(RelationshipAccount? account)
    {
        if (account is null)
        {
            AskAgain();
        }
        else
        {
            Reviewed?.Invoke(account);
        }
    }

    /// <summary>What is shown shall be asked for again: what was asked meanwhile may have got no answer.</summary>
    public void AskAgain() => Change(() => Refreshes++);

    /// <summary>Opens a dialog, or closes the one that is open.</summary>
    public void Open(Dialog dialog) => Change(() => Dialog = dialog);

    /// <summary>Asks for a review.</summary>
    public void AskReview(ReviewSubject subject) => Change(() => (ReviewSubject, Dialog) = (subject, Dialog.Review));

    /// <summary>Asks which of an entity's many neighbours to add.</summary>
    public void AskExpansion(ExpansionSubject subject) => Change(() => (ExpansionSubject, Dialog) = (subject, Dialog.Expand));

    /// <summary>Shows a list at the left.</summary>
    public void ShowLeft(LeftPanel panel) => Change(() => LeftPanel = panel);

    /// <summary>Sends the keyboard's focus to the inspector.</summary>
    public void FocusInspector() => Change(() => FocusRequests++);

    /// <summary>Whether the entity is on the canvas, filtered out or not.</summary>
    public bool IsShown(string entityId) => NameOf(entityId) is not null;

    /// <summary>The name of an entity on the canvas, or null.</summary>
    public string? NameOf(string? entityId) => entityId is null ? null : Shown?.NameOf(entityId);

    /// <summary>Selects on the canvas and in the page.</summary>
    public async Task SelectAsync(Selection selection, bool reveal = true)
    {
        ShowSelection(selection);
        if (Canvas is not null)
        {
            await Canvas.SelectAsync(selection.Entities, selection.Relationships, reveal);
        }
    }

    /// <summary>Selects one tie.</summary>
    public Task SelectTieAsync(string id) => SelectAsync(new Selection([], [id]));

    /// <summary>Selects one entity.</summary>
    public Task SelectEntityAsync(string id) => SelectAsync(new Selection([id], []));

    /// <summary>Shows some ties brightly, and keeps whose wish that was; the same wish again, or none, clears.</summary>
    /// <param name="wish">What in the page asks, such as a claim's id; null to clear.</param>
    /// <param name="ties">Ids of the ties.</param>
    public async Task MarkAsync(string? wish, IReadOnlyList<string> ties)
    {
        var again = wish is null || wish == Marked;
        Change(() => Marked = again ? null : wish);
        if (Canvas is not null)
        {
            await Canvas.HighlightAsync(again ? [] : ties);
        }
    }

    /// <summary>Takes a step on the canvas.</summary>
    public Task StepAsync(string kind, object arguments) => Canvas?.StepAsync(kind, arguments) ?? Task.CompletedTask;

    /// <summary>Fades out what does not pass.</summary>
    public Task FilterAsync(NetworkFilter filter)
    {
        Change(() => Filter = filter);
        return StepAsync("filter", new { filter = FilterWords.Of(filter) });
    }

    private void Change(Action change)
    {
        change();
        Changed?.Invoke();
    }
}
